import { LoadError } from './load-error.ts';

interface Place {
  url: string;
  line: number;
}

/**
 * What an engine finds wrong before a module runs – a name declared twice, an export that is missing – has no
 * stack: its place is told only where errors are reported that nobody caught. So such an error is reported, and
 * the report kept from everybody else; hence this has to be created before other listeners are added.
 * @param nameOf what a program calls the module behind a URL
 * @returns makes a LoadError of such an error; null for what was thrown by running code
 */
export function createEarlyErrors(nameOf: (url: string) => string | undefined) {
  const report = globalThis.reportError.bind(globalThis);
  let receive: ((place: Place) => void) | null = null;
  addEventListener('error', (event) => {
    if (!receive) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    receive({ url: event.filename, line: event.lineno });
  });

  function placeOf(error: SyntaxError): Place | null {
    let place: Place | null = null;
    receive = (received) => {
      place = received;
    };
    report(error);
    receive = null;
    return place;
  }

  return (error: unknown): LoadError | null => {
    if (!(error instanceof SyntaxError) || /\n\s+at |@/.test(error.stack ?? '')) return null;
    const place = placeOf(error);
    const file = place && nameOf(place.url);
    const message = error.message.replace(/blob:[\w:/.-]+/g, (url) => nameOf(url) ?? url);
    return file ? new LoadError(`SyntaxError: ${message}`, file, place.line) : null;
  };
}

import { inspect } from 'node-inspect-extracted';
import { LoadError } from './modules/load-error.ts';

type Files = Readonly<Record<string, string>>;

/** What Node prints for an error that nobody caught: the place, its source line, the error with its stack. */
export function describeUncaught(error: unknown, files: Files): string {
  if (error instanceof LoadError) return `${excerpt(error.file, error.line, files)}${error.message}\n`;
  if (!(error instanceof Error)) return `Uncaught ${inspect(error)}\n`;
  const place = Object.keys(files)
    .map((file) => ({ file, match: error.stack?.match(new RegExp(`\\b${literally(file)}:(\\d+)`)) }))
    .filter(({ match }) => match !== null && match !== undefined)
    .sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0))[0];
  const line = place?.match?.[1];
  return `${place && line ? excerpt(place.file, Number(line), files) : ''}${inspect(error)}\n`;
}

function excerpt(file: string, line: number | null, files: Files): string {
  if (line === null) return `${file}\n\n`;
  return `${file}:${line}\n${files[file]?.split('\n')[line - 1] ?? ''}\n\n`;
}

/** A pattern that matches the text itself. */
const literally = (text: string): string => text.replace(/[^\w-]/g, '\\$&');

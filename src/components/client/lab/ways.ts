import type { WaysOut } from './ways-out.ts';

/** After this many ms without an answer the page shows the other ways on; it goes on waiting meanwhile. */
const PATIENCE_MS = 11_000;

/** Gives the ways to run a lab elsewhere their work. What they need is fetched at the first sign of interest. */
export function listenToWays(place: HTMLElement, load: () => Promise<WaysOut>): void {
  let ways: WaysOut | undefined;
  const open = async () => {
    ways = await load();
    return ways;
  };
  const openInPlace = opener(place, open);
  // A failed early fetch is no fault yet: the click tries again and tells.
  const early = () => void open().catch(() => undefined);
  place.addEventListener('pointerenter', early, { once: true });
  place.addEventListener('focusin', early, { once: true });
  // Who scrolls here fast may be there first.
  if (place.matches(':hover, :focus-within')) early();
  place.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-stackblitz-embed]')) void openInPlace();
    // A tab opened later would be blocked: without the project at hand the link leads to a page that has it.
    if (target?.closest('[data-stackblitz-tab]') && ways) {
      event.preventDefault();
      ways.openTab();
    }
    // As it stands in the page the link leads to the starter's ZIP.
    if (target?.closest('[data-zip]') && ways?.isEdited()) {
      event.preventDefault();
      void ways.downloadZip();
    }
  });
}

/** Opens StackBlitz in place and tells how that goes, from the click on: script and files may hang as well. */
function opener(place: HTMLElement, open: () => Promise<WaysOut>): () => Promise<void> {
  const status = place.querySelector<HTMLElement>('[data-stackblitz-status]');
  const { loading, ready, late, failed } = place.querySelector<HTMLElement>('[data-title]')?.dataset ?? {};
  /** The attempt that is shown: an earlier one that fails later has no say any more. */
  let current: symbol;

  function say(state: 'loading' | 'done' | 'failed', sentence = ''): void {
    if (!status || (status.dataset.state === state && status.textContent === sentence)) return;
    status.dataset.state = state;
    status.textContent = sentence;
  }

  return async () => {
    const attempt = Symbol();
    current = attempt;
    const isCurrent = () => current === attempt;
    const fail = () => isCurrent() && say('failed', failed);
    say('loading', loading);
    const patience = setTimeout(fail, PATIENCE_MS);
    try {
      const ways = await open();
      if (!isCurrent()) return;
      await ways.openInPlace();
      if (isCurrent()) say('done', status?.dataset.state === 'failed' ? late : ready);
    } catch {
      // Whatever it was — no network, a refused frame, no answer — the way on is the same and is shown.
      fail();
    } finally {
      clearTimeout(patience);
    }
  };
}

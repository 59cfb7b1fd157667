import type { WaysOut } from './ways-out.ts';

/** Gives the ways to run a lab elsewhere their work. What they need is fetched at the first sign of interest. */
export function listenToWays(place: HTMLElement, load: () => Promise<WaysOut>): void {
  let ways: WaysOut | undefined;
  const open = async () => {
    ways = await load();
    return ways;
  };
  // A failed early fetch is no fault yet: the click tries again and tells.
  const early = () => void open().catch(() => undefined);
  place.addEventListener('pointerenter', early, { once: true });
  place.addEventListener('focusin', early, { once: true });
  place.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-stackblitz-embed]')) void openInPlace(place, open);
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

async function openInPlace(place: HTMLElement, open: () => Promise<WaysOut>): Promise<void> {
  try {
    await (await open()).openInPlace();
  } catch {
    // Without its files nothing can be sent to StackBlitz; the ways on are the same as when that does not answer.
    const status = place.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    status.dataset.state = 'failed';
    status.textContent = place.dataset.failed ?? '';
  }
}

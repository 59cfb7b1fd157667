import type { Store } from '../../../progress/storage.ts';
import { once } from '../once.ts';

/**
 * Fetches the script of the labs when the first of them comes near, or when the address carries code for one: who
 * reads no further than the first screens has no use for it. A press that comes before it is there is done then.
 * @param fill brings the languages of the labs that the page is still without
 */
export function wakeLabsWhenNear(page: Document, store: Store, fill: () => Promise<void>): void {
  const labs = [...page.querySelectorAll<HTMLElement>('[data-lab]')];
  let isAwake = false;
  const wake = once(async () => {
    await fill();
    const { wakeLabs } = await import('./wake.ts');
    wakeLabs(page, store);
    isAwake = true;
  });
  // A failed early fetch is no fault yet: the press tries again and tells.
  const early = () => void wake().catch(() => undefined);

  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      early();
    },
    { rootMargin: '100%' },
  );
  for (const lab of labs) near.observe(lab);
  // Of the whole page: a language of a lab may have come after it.
  page.addEventListener('click', (event) => {
    const { target } = event;
    if (isAwake || !(target instanceof Element)) return;
    const pressed = target.closest<HTMLElement>('button, [data-edit] pre');
    const lab = pressed?.closest<HTMLElement>('[data-lab]');
    if (!pressed || !lab) return;
    wake().then(
      // At the same point: in code the caret goes there.
      () => pressed.dispatchEvent(new PointerEvent('click', event)),
      () => {
        const status = lab.querySelector('[data-status]');
        if (status) status.textContent = lab.dataset.failed ?? '';
      },
    );
  });
  const shared = () => {
    if (labs.length > 0 && location.hash.startsWith('#code=')) early();
  };
  shared();
  addEventListener('hashchange', shared);
}

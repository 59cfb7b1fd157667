import { once } from './once.ts';

/**
 * Explains a glossary term where it stands, on hover and on focus from the keyboard. On a touch screen the first tap
 * explains it, the next follows the link. What this takes is fetched with the first term that somebody asks about;
 * without a script, or without a network, a term is a plain link to the glossary.
 */
export function explainTerms(page: Document): void {
  const tip = once(async () => (await import('./term-tip.ts')).createTermTip(page));
  const explain = async (term: HTMLAnchorElement, isStillAsked = () => true) =>
    (await tip()).explain(term, isStillAsked);
  const termOf = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;

  // Nobody has asked in so many words: where nothing comes nothing is said.
  const offer = (term: HTMLAnchorElement) =>
    void explain(term, () => term.matches(':hover, :focus')).catch(() => undefined);
  page.addEventListener('pointerover', (event) => {
    const term = termOf(event);
    if (term && event.pointerType === 'mouse') offer(term);
  });
  page.addEventListener('focusin', (event) => {
    const term = termOf(event);
    if (term?.matches(':focus-visible')) offer(term);
  });
  page.addEventListener('click', (event) => {
    const term = termOf(event);
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!term || !byTouch || term.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    explain(term).catch(() => location.assign(term.href));
  });
  // Somebody may have come to it before this did; what they pressed comes next.
  for (const term of page.querySelectorAll<HTMLAnchorElement>(
    'a.term:is(:hover, :focus-visible):not([data-pressed])',
  ))
    offer(term);
}

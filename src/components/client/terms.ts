/**
 * Shows the definition of a glossary term on hover and focus (WCAG 1.4.13: it can be dismissed with Escape, the
 * pointer can move onto it, and it stays until then). On a touch screen the first tap shows it, the next
 * follows the link. Without this script a term is a plain link to the glossary.
 */
export function explainTerms(page: Document): void {
  const tip = page.createElement('div');
  tip.id = 'term-definition';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  page.body.append(tip);
  let shown: HTMLElement | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    shown?.removeAttribute('aria-describedby');
    shown = null;
    tip.hidden = true;
  };
  const show = (term: HTMLElement) => {
    clearTimeout(leaving);
    if (shown === term) return;
    hide();
    shown = term;
    tip.textContent = term.dataset.term ?? '';
    tip.hidden = false;
    term.setAttribute('aria-describedby', tip.id);
    place(tip, term.getClientRects()[0] ?? term.getBoundingClientRect());
  };
  const hideSoon = () => {
    leaving = setTimeout(hide, 150);
  };

  for (const term of page.querySelectorAll<HTMLElement>('[data-term]')) {
    term.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && show(term));
    term.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && hideSoon());
    term.addEventListener('focus', () => term.matches(':focus-visible') && show(term));
    term.addEventListener('blur', hide);
    term.addEventListener('click', (event) => {
      const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (!byTouch || shown === term) return;
      event.preventDefault();
      show(term);
    });
  }
  tip.addEventListener('pointerenter', () => clearTimeout(leaving));
  tip.addEventListener('pointerleave', hideSoon);
  page.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  page.addEventListener('pointerdown', (event) => {
    if (event.target !== shown && event.target !== tip) hide();
  });
}

/** Below the term, or above it where there is no room; never beyond the edges of the window. */
function place(tip: HTMLElement, term: DOMRect): void {
  const gap = 6;
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(gap, Math.min(term.left, innerWidth - width - gap));
  const below = term.bottom + gap;
  const top = below + height > innerHeight ? term.top - height - gap : below;
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${Math.max(gap, top) + scrollY}px`;
}

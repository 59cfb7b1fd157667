import { html } from './dom.ts';
import { once } from './once.ts';

export interface TermTip {
  /**
   * Shows what the term means. Rejects where that cannot be had.
   * @param isStillAsked false when the reader has gone on before the words were there
   */
  explain(term: HTMLAnchorElement, isStillAsked: () => boolean): Promise<void>;
}

/**
 * One box for all terms of a page (WCAG 1.4.13: it can be dismissed with Escape, the pointer can move onto it, and it
 * stays until then). The words come from the glossary's page, which the next click on a term has at hand.
 */
export function createTermTip(page: Document): TermTip {
  const box = html('div', { id: 'term-definition', role: 'tooltip', hidden: true });
  page.body.append(box);
  /** The term that was asked about last, until its reader leaves it. */
  let asked: HTMLAnchorElement | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const glossaries = new Map<string, () => Promise<Document>>();

  const hide = () => {
    asked?.removeAttribute('aria-describedby');
    asked = null;
    box.hidden = true;
  };
  const isInside = (target: EventTarget | null) =>
    target instanceof Node && (asked?.contains(target) || box.contains(target));

  page.addEventListener('pointerover', ({ target }) => isInside(target) && clearTimeout(leaving));
  page.addEventListener('pointerout', ({ pointerType, target, relatedTarget }) => {
    if (pointerType === 'mouse' && isInside(target) && !isInside(relatedTarget))
      leaving = setTimeout(hide, 150);
  });
  page.addEventListener('focusout', ({ target }) => target === asked && hide());
  page.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  page.addEventListener('pointerdown', ({ target }) => !isInside(target) && hide());

  return {
    async explain(term, isStillAsked) {
      clearTimeout(leaving);
      if (asked === term) return;
      hide();
      asked = term;
      const [address = '', id = ''] = term.href.split('#');
      const glossary = glossaries.get(address) ?? once(() => read(address));
      glossaries.set(address, glossary);
      try {
        const definition = (await glossary()).querySelector(`#${CSS.escape(id)} + dd`)?.textContent;
        if (!definition) throw new Error(`${term.href} defines nothing.`);
        if (asked !== term) return;
        if (!isStillAsked()) {
          hide();
          return;
        }
        box.textContent = definition;
        box.hidden = false;
        term.setAttribute('aria-describedby', box.id);
        place(box, term.getClientRects()[0] ?? term.getBoundingClientRect());
      } catch (error) {
        // The next time is a new try.
        if (asked === term) hide();
        throw error;
      }
    },
  };
}

async function read(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Below the term, or above it where there is no room; never beyond the edges of the window. */
function place(box: HTMLElement, term: DOMRect): void {
  const gap = 6;
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(gap, Math.min(term.left, innerWidth - width - gap));
  const below = term.bottom + gap;
  const top = below + height > innerHeight ? term.top - height - gap : below;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${Math.max(gap, top) + scrollY}px`;
}

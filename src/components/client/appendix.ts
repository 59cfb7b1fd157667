import { holding } from './holding.ts';
import { once } from './once.ts';

/**
 * Fills a lesson with what its appendix holds, in the place of the links to it. Where it cannot be had the links remain.
 * @param filled called when it is there
 * @returns fills at the first call; resolves at once on a page without an appendix. @throws where it cannot be had
 */
export function fillFromAppendix(page: Document, filled: () => void): () => Promise<void> {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a.later')];
  return once(async () => {
    if (!links[0]) return;
    const response = await fetch(links[0].pathname);
    if (!response.ok) throw new Error(`${response.url}: HTTP ${response.status}`);
    const appendix = new DOMParser().parseFromString(await response.text(), 'text/html');
    // What is in the panel of a chosen language has a height.
    holding(inView(page), () => {
      for (const link of links) {
        const part = appendix.querySelector(`${link.hash} > div`);
        if (part) link.replaceWith(...part.childNodes);
      }
    });
    filled();
  });
}

/** What should stay where it is on the screen: the tab that was pressed, or the first piece of text in the window. */
function inView(page: Document): Element {
  const isInView = (element: Element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  };
  const pressed = page.querySelector('[role="tab"]:focus');
  const text = [...page.querySelectorAll('main :is(h2, h3, p, pre, figcaption)')];
  return [...(pressed ? [pressed] : []), ...text].find(isInView) ?? page.body;
}

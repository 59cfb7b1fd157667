import { button, html } from '../dom.ts';

/** What a notice offers to do. Each takes the notice away. */
export interface Offer {
  name: string;
  take(): void;
}

/** A place for one notice about the code at a time, read out when it comes. */
export interface Notices {
  show(sentence: string, ...offers: readonly Offer[]): void;
  clear(): void;
}

/** @param place the live region of the page, empty at first: only what comes into it later is read out */
export function createNotices(place: HTMLElement): Notices {
  const clear = () => {
    place.replaceChildren();
    place.hidden = true;
  };
  return {
    clear,
    show(sentence, ...offers) {
      const buttons = offers.map(({ name, take }) =>
        button(name, () => {
          clear();
          take();
        }),
      );
      place.replaceChildren(html('p', {}, sentence), ...buttons);
      place.hidden = false;
    },
  };
}

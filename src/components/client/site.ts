import { createStore } from '../../progress/storage.ts';
import { atFirstSign } from './first-sign.ts';
import { openWhereWide } from './folds.ts';
import { once } from './once.ts';
import { enableSearch } from './search/open.ts';
import { rememberTabs } from './tabs.ts';
import { switchTheme } from './theme.ts';

/**
 * What a page needs once it is there, in one file: its frame. What works on its text comes when somebody is there to
 * read it, and what a lesson keeps in its appendix along with it. Anything heavier is loaded by the part that uses it.
 */
const page = document.documentElement;
const store = createStore(() => localStorage);
const load = async () => (await import('./reading.ts')).enableReading;
const reading = once(async () => {
  const enableReading = await load().catch((error) => {
    tellPressed();
    throw error;
  });
  const fill = enableReading(document, store);
  page.dataset.live = '';
  pressAgain('');
  return fill;
});
const fill = async () => (await reading())();
const hasText = document.querySelector('.term, .code-block, [data-activity], [data-lab]') !== null;

switchTheme(document, store);
rememberTabs(document, store, fill);
openWhereWide(document);
enableSearch(document);
page.dataset.framed = '';
pressAgain(':not(.term, [data-activity] *, [data-lab] *)');

// The page of a lab is there for the lab; and who follows an address to a place in the text is there already.
if (!hasText) page.dataset.live = '';
else if (location.hash || document.querySelector('.lab-full'))
  fill().catch(() => atFirstSign(document, fill));
else atFirstSign(document, fill);

/** Presses that came before what they need was there; public/theme.js has marked them. */
function pressAgain(which: string): void {
  for (const pressed of document.querySelectorAll<HTMLElement>(`[data-pressed]${which}`)) {
    const [pointerType, clientX, clientY] = pressed.dataset.pressed?.split(',') ?? [];
    const at = { clientX: Number(clientX), clientY: Number(clientY) };
    pressed.removeAttribute('data-pressed');
    // With the pointer, at the same point, or by the keyboard, as it was.
    pressed.dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, pointerType, ...at }));
  }
}

/** Says where something was pressed that its script cannot be had. Where nothing was nobody has asked. */
function tellPressed(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-failed]:has([data-pressed])')) {
    const status = place.querySelector('[role="status"]');
    if (status) status.textContent = place.dataset.failed ?? '';
  }
}

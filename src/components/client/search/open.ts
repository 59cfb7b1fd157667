/**
 * The button in the header, `/` and Ctrl or ⌘ + K. The dialog is in the page and opens at once; what finds things is
 * fetched then. Until it is there the form leads to the search page, as it does without a script. That page has no dialog.
 */
export function enableSearch(page: Document): void {
  const button = page.querySelector<HTMLElement>('[data-search-open]');
  const dialog = page.querySelector<HTMLDialogElement>('dialog');

  let again: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    clearTimeout(again);
    if (!dialog?.open) return;
    import('./dialog.ts')
      .then((module) => module.wakeDialog(dialog))
      .catch(() => {
        // The network is gone since the page came: said at once, tried again when it is back. A browser may say too
        // early that it is, or not at all: until then it is asked now and then.
        dialog.querySelector('p')?.removeAttribute('hidden');
        clearTimeout(again);
        again = setTimeout(wake, 2000);
      });
  };
  button?.addEventListener('click', () => {
    if (!dialog?.open) dialog?.showModal();
    wake();
  });
  addEventListener('online', wake);
  page.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey } = event;
    const isTyping = page.activeElement?.matches('input,textarea,[contenteditable]');
    // By its place on the keyboard: with a Korean layout the key says ㅏ.
    const isAsked = ctrlKey || metaKey ? event.code === 'KeyK' : event.key === '/' && !isTyping;
    if (!isAsked || altKey) return;
    event.preventDefault();
    button?.click();
  });
}

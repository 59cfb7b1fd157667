/**
 * The button in the header, `/` and Ctrl or ⌘ + K. The dialog is in the page and opens at once; what finds things is
 * fetched then. Until it is there the form leads to the search page, as it does without a script.
 */
export function enableSearch(page: Document): void {
  const button = page.querySelector<HTMLElement>('[data-search-open]');
  const dialog = page.querySelector<HTMLDialogElement>('dialog');

  button?.addEventListener('click', async () => {
    if (!dialog) return page.querySelector<HTMLElement>('input[type="search"]')?.focus();
    if (!dialog.open) dialog.showModal();
    (await import('./dialog.ts')).wakeDialog(dialog);
  });
  page.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey } = event;
    const isTyping = page.activeElement?.matches('input, textarea, [contenteditable]');
    // By its place on the keyboard: with a Korean layout the key says ㅏ.
    const isAsked = ctrlKey || metaKey ? event.code === 'KeyK' : event.key === '/' && !isTyping;
    if (!isAsked || altKey) return;
    event.preventDefault();
    button?.click();
  });
}

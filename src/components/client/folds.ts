/** Where there is room, course map and list of sections stand open beside the text; on a phone they are folded. */
export function openWhereWide(page: Document): void {
  for (const fold of page.querySelectorAll<HTMLDetailsElement>('details[data-open-from]')) {
    const wide = matchMedia(`(min-width: ${fold.dataset.openFrom})`);
    const follow = () => {
      fold.open = wide.matches;
    };
    follow();
    wide.addEventListener('change', follow);
  }
}

/** Changes the page, and scrolls so that the element stays where it was on the screen: under the pointer that pressed it. */
export function holding(element: Element, change: () => void): void {
  const { top } = element.getBoundingClientRect();
  change();
  const moved = element.getBoundingClientRect().top - top;
  // Even a scroll by nothing would end one that is under way.
  if (moved) scrollBy({ top: moved, behavior: 'instant' });
}

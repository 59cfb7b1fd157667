/** Changes the page, and scrolls so that the element stays where it was on the screen: under the pointer that pressed it. */
export function holding(element: Element, change: () => void): void {
  const { top } = element.getBoundingClientRect();
  change();
  scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}

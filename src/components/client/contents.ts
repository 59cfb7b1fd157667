/** Marks the section that is being read: the last heading above the upper third of the window. */
export function markCurrentSection(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const headings = links.flatMap((link) => {
    const heading = page.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (!headings.length) return;
  // Headings have the same ids in both languages: who changes the language reads on at the same place.
  const twin = page.querySelector<HTMLAnchorElement>('[data-language-switch]');
  const mark = () => {
    const above = headings.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = above.at(-1)?.link;
    if (twin) twin.hash = current?.hash ?? '';
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let asked = false;
  addEventListener('scroll', () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      mark();
    });
  });
  mark();
}

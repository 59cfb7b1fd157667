/** On a wide screen the list of sections stands open beside the text; on a phone it is folded. */
export function openContentsWhereWide(page: Document): void {
  const fold = page.querySelector<HTMLDetailsElement>('[data-contents] details');
  if (!fold) return;
  const wide = matchMedia('(min-width: 80rem)');
  const follow = () => {
    fold.open = wide.matches;
  };
  follow();
  wide.addEventListener('change', follow);
}

/** Marks the section that is being read: the last heading above the upper third of the window. */
export function markCurrentSection(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const headings = links.flatMap((link) => {
    const heading = page.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (!headings.length) return;
  const mark = () => {
    const above = headings.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = above.at(-1)?.link;
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let asked = false;
  addEventListener(
    'scroll',
    () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

import { html } from '../dom.ts';

/** Figures, a row for each version. On a phone it scrolls by itself. The first cell of a row names it. */
export function figuresTable(
  name: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const table = html(
    'table',
    { class: 'cases', 'aria-label': name },
    html('thead', {}, html('tr', {}, ...head.map((title) => html('th', { scope: 'col' }, title)))),
    html('tbody', {}, ...rows.map(row)),
  );
  return html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name }, table);
}

const row = ([title = '', ...cells]: readonly string[]): HTMLElement =>
  html('tr', {}, html('th', { scope: 'row' }, title), ...cells.map((cell) => html('td', {}, cell)));

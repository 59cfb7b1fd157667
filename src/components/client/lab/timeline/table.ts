import { fill } from '../../../../i18n/fill.ts';
import type { LabWords } from '../../../../i18n/lab/ko.ts';
import type { Drawing } from '../../../../playground/trace/drawing.ts';
import { html } from '../../dom.ts';
import { stateNames } from './state-names.ts';

/** A table of more rows helps nobody; the exported file has all. */
const MOST_ROWS = 200;

/** The equivalent of the picture: every bar as a row, folded until asked for. */
export function timelineTable(drawing: Drawing, words: LabWords): HTMLElement {
  const names = stateNames(words);
  const columns = [
    words.timelineTask,
    words.timelineState,
    `${words.timelineFrom} (ms)`,
    `${words.timelineTo} (ms)`,
  ];
  const rows = drawing.groups.flatMap(({ title, lanes }) =>
    lanes.flatMap(({ label, bars }) =>
      bars.map(({ state, from, to }) => [
        `${title} · ${label}`,
        names[state],
        Math.round(from),
        Math.round(to),
      ]),
    ),
  );
  const table = html(
    'table',
    { 'aria-label': words.timeline },
    html('thead', {}, html('tr', {}, ...columns.map((name) => html('th', { scope: 'col' }, name)))),
    html('tbody', {}, ...rows.slice(0, MOST_ROWS).map(row)),
  );
  const more = rows.length - MOST_ROWS;
  return html(
    'details',
    {},
    html('summary', {}, words.timelineTable),
    html('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': words.timelineTable }, table),
    ...(more > 0 ? [html('p', {}, fill(words.timelineMore, { n: more }))] : []),
  );
}

const row = ([task = '', ...cells]: readonly (string | number)[]): HTMLElement =>
  html(
    'tr',
    {},
    html('th', { scope: 'row' }, String(task)),
    ...cells.map((cell) => html('td', {}, String(cell))),
  );

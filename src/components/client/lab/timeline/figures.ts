import type { LabWords } from '../../../../i18n/lab/ko.ts';
import type { Drawing } from '../../../../playground/trace/drawing.ts';
import { html } from '../../dom.ts';

/** What the picture shows, counted: run by run, so that they can be compared. */
export function timelineFigures({ groups }: Drawing, words: LabWords): HTMLElement {
  const head = [words.version, words.makespan, words.peakConcurrency, words.overlap, words.longestBlock];
  const rows = groups.map(({ title, makespan, peakConcurrency, overlap, longestBlock }) => [
    title,
    `${Math.round(makespan)} ms`,
    String(peakConcurrency),
    `${overlap.toFixed(2)}×`,
    `${Math.round(longestBlock)} ms`,
  ]);
  return html(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words.timelineFigures },
    html(
      'table',
      { class: 'cases', 'aria-label': words.timelineFigures },
      html('thead', {}, html('tr', {}, ...head.map((name) => html('th', { scope: 'col' }, name)))),
      html('tbody', {}, ...rows.map(([title = '', ...cells]) => row(title, cells))),
    ),
  );
}

const row = (title: string, cells: readonly string[]): HTMLElement =>
  html('tr', {}, html('th', { scope: 'row' }, title), ...cells.map((cell) => html('td', {}, cell)));

import type { LabWords } from '../../../../i18n/lab/ko.ts';
import type { Drawing } from '../../../../playground/trace/drawing.ts';
import { figuresTable } from '../figures-table.ts';

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
  return figuresTable(words.timelineFigures, head, rows);
}

import type { CaseResult, RunResult } from '../../../../playgrounds/kit/ts/result.ts';
import type { LabWords } from '../../../i18n/lab/ko.ts';
import { html, svg } from '../dom.ts';

const HEIGHT = 22;

/** A bar for each version, as long as its median, with a stroke for every sample and the limit as a mark. */
export function timesChart(result: RunResult, words: LabWords): HTMLElement {
  const { cases, limit } = result;
  const untilMs = wentOnUntil(result);
  const longest = Math.max(1, untilMs ?? 0, ...cases.flatMap(({ samplesMs }) => samplesMs)) * 1.02;
  const x = (ms: number) => `${((ms / longest) * 100).toFixed(2)}%`;
  const baselineMs = cases.find(({ name }) => name === 'baseline')?.medianMs;
  const limitMs = limit !== null && baselineMs !== undefined ? baselineMs / limit : null;

  const bar = ({ name, medianMs, samplesMs }: CaseResult) => [
    html('span', { class: 'lane-label' }, words[name]),
    svg(
      'svg',
      { class: 'lane', width: '100%', height: HEIGHT },
      ...(name === 'learner' && untilMs !== null
        ? [svg('rect', { class: 'bar-after', x: 0, y: 4, width: x(untilMs), height: 14 })]
        : []),
      svg('rect', { class: `bar-${name}`, x: 0, y: 4, width: x(medianMs), height: 14 }),
      ...samplesMs.map((ms) => svg('line', { class: 'sample', x1: x(ms), x2: x(ms), y1: 2, y2: HEIGHT - 2 })),
      ...(name === 'learner' && limitMs !== null
        ? [svg('line', { class: 'limit', x1: x(limitMs), x2: x(limitMs), y1: 0, y2: HEIGHT })]
        : []),
    ),
    html('span', { class: 'bar-value' }, `${Math.round(medianMs)} ms`),
  ];
  // The table below says the same in words.
  return html('div', { class: 'times-chart timeline', 'aria-hidden': true }, ...cases.flatMap(bar));
}

/** When the last operation ended that the learner's version had left behind, in ms; null if it left none. */
export function wentOnUntil({ trace }: RunResult): number | null {
  const left = trace?.tasks.filter(({ state, end, start }) => state === 'pending' && end > start) ?? [];
  return left.length > 0 ? Math.max(...left.map(({ end }) => end)) : null;
}

import { expect, it } from 'vitest';
import { goalOf } from '../../../playgrounds/kit/ts/criterion.ts';
import { loadLab, runnableLabs } from '../../../src/playground/load-lab.ts';
import { root } from './fixture.ts';

const labs = runnableLabs(root).map((id) => [id, loadLab(root, id)] as const);

it.each(labs)('the card of %s says by itself what no criterion says in figures', (_id, lab) => {
  const { kind } = lab.criterion;
  const saysItself = kind === 'throughput-ratio' || kind === 'share-of-limit';
  expect(saysItself || lab.playground.passes !== undefined).toBe(true);
});

/** A figure that the sentence of a lab states, by what the judge holds. */
const figures: readonly [id: string, figure: number][] = [
  ['gather-ceiling', Math.round(goalOf({ kind: 'prediction' }, 1) * 100)],
  ['loop-heartbeat', maxMsOf('loop-heartbeat')],
  ['capstone-refactor', leastOf('capstone-refactor', 'far-from-limit')],
  ['honest-benchmark', leastOf('honest-benchmark', 'too-few-runs')],
  ['stampede', leastOf('stampede', 'visits-uncounted')],
];

it.each(figures)('the sentence of %s states the figure of its judge: %i', (id, figure) => {
  const { passes } = loadLab(root, id).playground;
  const words: Record<number, { ko: string; en: string }> = { 5: { ko: '다섯', en: 'five' } };
  for (const locale of ['ko', 'en'] as const)
    expect(passes?.[locale]).toMatch(new RegExp(`\\b${figure}\\b|${words[figure]?.[locale] ?? figure}`));
});

function leastOf(id: string, misconception: string): number {
  return (
    loadLab(root, id).playground.misconceptions.find((one) => one.id === misconception)?.min ?? Number.NaN
  );
}

function maxMsOf(id: string): number {
  const { criterion } = loadLab(root, id);
  return criterion.kind === 'heartbeat-gap' ? criterion.maxMs : Number.NaN;
}

import { describe, expect, it } from 'vitest';
import type { Measurement, Sample } from '../../../playgrounds/kit/ts/measure.ts';
import { createSampleCheck } from '../../../src/playground/runner/host/sample-check.ts';

const sample = (ms: number, unfinished = 0): Sample => ({
  ms,
  result: '[]',
  observation: { calls: 3, blocked: 0, peakConcurrency: 3, unfinished, stalledMs: 0, facts: {}, tasks: [] },
});
const measurement = (baseline: Sample[], learner: Sample[]): Measurement => ({
  items: 3,
  prediction: null,
  samples: { baseline, learner },
});

/** A page that saw two runs of each version: 600 and 200 ms long. */
function twoRounds() {
  const check = createSampleCheck();
  check.begin('baseline', 0);
  check.begin('learner', 605);
  check.begin('baseline', 810);
  check.begin('learner', 1415);
  return (measured: Measurement) => check.agree(measured, 1620);
}

describe('sample check', () => {
  it('trusts samples that took as long as the page saw', () => {
    expect(twoRounds()(measurement([sample(600), sample(601)], [sample(200), sample(199)]))).toBe(true);
  });

  it.each([
    ['a baseline that is said to be slower', [sample(1200), sample(1200)], [sample(200), sample(200)]],
    ['a learner who is said to be faster', [sample(600), sample(600)], [sample(20), sample(20)]],
    ['one sample among honest ones', [sample(600), sample(600)], [sample(200), sample(40)]],
    ['samples that nobody saw run', [sample(600), sample(600), sample(600)], [sample(200), sample(200)]],
    ['samples that are missing', [sample(600)], [sample(200), sample(200)]],
  ])('does not trust %s', (_what, baseline, learner) => {
    expect(twoRounds()(measurement(baseline, learner))).toBe(false);
  });

  it('lets a version return long before what it left behind is done', () => {
    expect(twoRounds()(measurement([sample(600), sample(600)], [sample(1, 3), sample(1, 3)]))).toBe(true);
  });
});

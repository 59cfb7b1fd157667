import type { Sample } from './measure.ts';
import { check, clip, type Part } from './part.ts';
import type { Check, Params } from './result.ts';

/** Times compare only over the same work with the same results. */
export const results: Part = {
  check: (_rules, { samples: { baseline, learner } }) => [
    resultsEqual(baseline, learner),
    sameWork(baseline, learner),
  ],
};

function resultsEqual(baseline: readonly Sample[], learner: readonly Sample[]): Check {
  const expected = baseline[0]?.result ?? '';
  const other = [...baseline, ...learner].find(({ result }) => result !== expected);
  return check('results-equal', !other, 'results-differ', other ? difference(expected, other.result) : {});
}

/** Of two lists the first items that differ: a long list would be cut off before them. */
function difference(expected: string, actual: string): Params {
  const [wanted, got]: unknown[] = [expected, actual].map((text) => JSON.parse(text || 'null'));
  const lists = Array.isArray(wanted) && Array.isArray(got);
  if (!lists || expected === clip(expected)) return { expected: clip(expected), actual: clip(actual) };
  const at = [...wanted, null].findIndex((item, at) => JSON.stringify(item) !== JSON.stringify(got[at]));
  const shown = (list: unknown[]) => clip(`[${at}] ${JSON.stringify(list[at]) ?? '–'}`);
  return { expected: shown(wanted), actual: shown(got) };
}

function sameWork(baseline: readonly Sample[], learner: readonly Sample[]): Check {
  const finished = (samples: readonly Sample[]) =>
    Math.min(...samples.map(({ observation }) => observation.calls - observation.unfinished));
  const [expected, actual] = [finished(baseline), finished(learner)];
  return check('same-work', actual >= expected, 'less-work', { expected, actual });
}

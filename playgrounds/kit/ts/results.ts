import { canonical } from './canonical.ts';
import type { Sample } from './measure.ts';
import { named } from './messages.ts';
import { check, clip, type Part, type Rules } from './part.ts';
import type { Check, Params } from './result.ts';

/** Times compare only over the same work with the same results. */
export const results: Part = {
  check: (rules, { samples: { baseline, learner } }) => [
    resultsEqual(rules, baseline, learner),
    sameWork(baseline, learner),
  ],
};

function resultsEqual(rules: Rules, baseline: readonly Sample[], learner: readonly Sample[]): Check {
  const expected = baseline[0]?.result ?? '';
  const actual = [...baseline, ...learner].find(({ result }) => result !== expected)?.result;
  if (actual === undefined) return check('results-equal', true, '', {});
  const [wanted, got] = [itemsOf(expected), itemsOf(actual)];
  const usual = wanted.toSorted().join() === got.toSorted().join() ? 'other-order' : 'results-differ';
  const key = named(rules.messages, actual, expected) ?? usual;
  return check('results-equal', false, key, difference(expected, actual, wanted, got));
}

/** Those of a list, as text; what is no list is one by itself. */
function itemsOf(result: string): string[] {
  const value: unknown = JSON.parse(result || 'null');
  return Array.isArray(value) ? value.map(canonical) : [result];
}

/** Of two lists the first items that differ: a long list would be cut off before them. */
function difference(expected: string, actual: string, wanted: string[], got: string[]): Params {
  if (actual[0] !== '[' || expected === clip(expected))
    return { expected: clip(expected), actual: clip(actual) };
  const at = [...wanted, ''].findIndex((item, at) => item !== got[at]);
  const shown = (list: string[]) => clip(`[${at}] ${list[at] ?? '–'}`);
  return { expected: shown(wanted), actual: shown(got) };
}

function sameWork(baseline: readonly Sample[], learner: readonly Sample[]): Check {
  const finished = (samples: readonly Sample[]) =>
    Math.min(...samples.map(({ observation }) => observation.calls - observation.unfinished));
  const [expected, actual] = [finished(baseline), finished(learner)];
  return check('same-work', actual >= expected, 'less-work', { expected, actual });
}

import type { Sample } from './measure.ts';
import { check, type Misconception, type Part, type Rules } from './part.ts';

/** What the lab’s own world has counted. */
export const facts: Part = {
  find: (rules, { samples }) => unmet(rules, samples.learner),
  check: (rules, { samples }) =>
    unmet(rules, samples.learner).map(({ id, params }) => check(id, false, id, params)),
};

/** Expectations of the lab about its world that a run did not meet, each with the fact that is furthest from it. */
function unmet({ expectations = [], entry }: Rules, learner: readonly Sample[]): Misconception[] {
  return expectations.flatMap(({ misconception, fact, min = Number.NEGATIVE_INFINITY, max }) => {
    const values = learner.map(({ observation }) => observation.facts[fact] ?? Number.NaN);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (least >= min && most <= (max ?? Number.POSITIVE_INFINITY)) return [];
    const isShort = least < min;
    const params = { actual: isShort ? least : most, expected: isShort ? min : (max ?? '–'), where: entry };
    return [{ id: misconception, params }];
  });
}

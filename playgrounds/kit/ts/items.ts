import { isWork } from './bounds.ts';
import type { Sample } from './measure.ts';
import type { Task } from './result.ts';

/** What an item of the work came to, by each version, and the operations that it took. */
export interface Item {
  expected: Outcome;
  actual: Outcome;
  /** Operations of the baseline, in the order in which they were asked for. */
  model: Task[];
  /** Those of the learner. */
  tasks: Task[];
}

/** Where a lab has items that tell it. */
type Outcome = 'ok' | 'failed' | 'timed-out' | undefined;

/**
 * The items of a run. An item is known by the label of its operations, and the baseline takes them in order. None
 * where the results are not lists of as many.
 */
export function itemsOf(run: Sample, baseline: Sample): Item[] {
  const labels = labelsOf(baseline);
  const [expected, actual] = [listOf(labels.length, baseline), listOf(labels.length, run)];
  // In another order, an item would be held against one that it has nothing to do with.
  if (actual.some((item, index) => item?.id !== expected[index]?.id)) return [];
  const taken = ({ observation }: Sample, label: string) =>
    observation.tasks.filter((task) => task.label === label);
  return actual.map((item, index) => ({
    ...{ expected: expected[index]?.outcome, actual: item?.outcome },
    ...{ model: taken(baseline, labels[index] ?? ''), tasks: taken(run, labels[index] ?? '') },
  }));
}

/** Each label of the work once, in the order of asking. */
export const labelsOf = ({ observation }: Sample): string[] => [
  ...new Set(observation.tasks.filter(isWork).map(({ label }) => label)),
];

type Returned = { id?: unknown; outcome?: Outcome } | null;

/** What a run has returned, where that is a list of so many; else nothing. */
export function listOf(length: number, { result }: Sample): Returned[] {
  const list: unknown = JSON.parse(result);
  return Array.isArray(list) && list.length === length ? list : [];
}

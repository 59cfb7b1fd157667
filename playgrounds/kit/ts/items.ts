import type { Observation } from './backend.ts';
import { isWork } from './bounds.ts';
import type { Sample } from './measure.ts';
import type { Task } from './result.ts';

/** One item of the work: what each version returned for it, and the operations that it took. */
export interface Item {
  expected: unknown;
  actual: unknown;
  /** Operations of the baseline, in the order in which they were asked for. */
  model: Task[];
  /** Those of the learner. */
  tasks: Task[];
}

/**
 * The items of a run. An item is known by the label of its operations, and the baseline takes them in order. None
 * where the results are not lists of as many.
 */
export function itemsOf(seen: Observation, result: string, baseline: Sample | undefined): Item[] {
  const model = baseline?.observation.tasks ?? [];
  const labels = [...new Set(model.filter(isWork).map(({ label }) => label))];
  const [expected, actual]: unknown[] = [baseline?.result, result].map((text) => JSON.parse(text ?? 'null'));
  if (!isListOf(labels.length, expected) || !isListOf(labels.length, actual)) return [];
  // In another order, an item would be held against one that it has nothing to do with.
  if (expected.some((item, index) => idOf(item) !== idOf(actual[index]))) return [];
  return labels.map((label, index) => ({
    ...{ expected: expected[index], actual: actual[index] },
    model: model.filter((task) => task.label === label),
    tasks: seen.tasks.filter((task) => task.label === label),
  }));
}

/** What an item came to, where a lab has items that tell it: `ok`, `failed`, `timed-out`. */
export function outcomeOf(item: unknown): string | null {
  const told = typeof item === 'object' && item !== null && 'outcome' in item ? item.outcome : null;
  return typeof told === 'string' ? told : null;
}

const idOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'id' in item ? item.id : null;

const isListOf = (length: number, value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length === length;

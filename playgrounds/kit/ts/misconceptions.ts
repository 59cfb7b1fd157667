import type { Measurement } from './measure.ts';
import type { Misconception, Recogniser, Rules } from './part.ts';
import { parts } from './parts.ts';
import { late } from './waits.ts';

/**
 * Those of the lab that the learner’s runs show, in the order in which the lab names them: the first is told. `where`
 * tells the learner’s file and line.
 */
export function recognise(rules: Rules, measurement: Measurement): Misconception[] {
  const { entry, misconceptions } = rules;
  const { learner, baseline } = measurement.samples;
  const counted = ([id, timesIn]: [string, Recogniser]): Misconception[] => {
    const counts = learner.map((run) => (baseline[0] ? timesIn(run, baseline[0]) : 0));
    const count = Math.max(0, ...counts);
    if (count === 0) return [];
    const tasks = learner[counts.indexOf(count)]?.observation.tasks ?? [];
    const spans = (id === 'partly-overlapped' ? late(tasks) : tasks).flatMap((task) => task.spans);
    const fitting = spans.filter(({ state }) => id !== 'blocking-in-async' || state === 'blocked');
    // What a pool does by itself has no line of the learner’s.
    const line = fitting.find(({ line }) => line !== null)?.line;
    return [{ id, params: { count, where: line ? `${entry}:${line}` : entry } }];
  };
  return parts
    .flatMap((part) => [
      ...Object.entries(part.recognisers ?? {}).flatMap(counted),
      ...(part.find?.(rules, measurement) ?? []),
    ])
    .filter(({ id }) => misconceptions.includes(id))
    .sort((a, b) => misconceptions.indexOf(a.id) - misconceptions.indexOf(b.id));
}

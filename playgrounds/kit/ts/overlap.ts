import { isWork } from './bounds.ts';
import type { Part } from './part.ts';
import { isClean, late } from './waits.ts';

/** Misconceptions about what overlaps, and what is done more than once. */
export const overlap = {
  recognisers: {
    /** Asked again for what had been asked for already, although that was answered. */
    'called-again': ({ observation }, baseline) => {
      if (!isClean(observation)) return 0;
      const left = baseline.observation.tasks.map(({ label }) => label);
      return observation.tasks.filter((task) => {
        const at = left.indexOf(task.label);
        if (at >= 0) left.splice(at, 1);
        return at < 0 && isWork(task);
      }).length;
    },
    /** Some overlapped; these began only after another had ended. */
    'partly-overlapped': ({ observation }) =>
      isClean(observation) && observation.peakConcurrency > 1 ? late(observation.tasks).length : 0,
  },
  /** Fewer at one time than there is room for. */
  find({ limit, entry: where }, { samples }) {
    const count = Math.max(...samples.learner.map(({ observation }) => observation.peakConcurrency));
    const max = limit?.ratio ?? 0;
    return count > 1 && count < max ? [{ id: 'too-narrow', params: { where, count, max } }] : [];
  },
} as const satisfies Part;

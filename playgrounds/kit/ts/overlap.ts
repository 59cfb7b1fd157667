import { isWork } from './bounds.ts';
import type { Sample } from './measure.ts';
import type { Part } from './part.ts';
import { isClean, late } from './waits.ts';

/** Misconceptions about what overlaps, and what is done more than once. */
export const overlap = {
  recognisers: {
    /** Asked again for what had been asked for already, although that was answered. */
    'called-again': (run, baseline) => {
      if (!isClean(run.observation)) return 0;
      const labels = new Set(baseline.observation.tasks.filter(isWork).map(({ label }) => label));
      const again = [...labels].map((label) => timesAsked(run, label) - timesAsked(baseline, label));
      return again.reduce((sum, times) => sum + Math.max(0, times), 0);
    },
    /** Some overlapped; these began only after another had ended, and not because they were asked for again. */
    'partly-overlapped': ({ observation }) => {
      if (!isClean(observation) || observation.peakConcurrency === 1) return 0;
      const labels = observation.tasks.map(({ label }) => label);
      return late(observation.tasks).filter(
        (task) => labels.indexOf(task.label) === observation.tasks.indexOf(task),
      ).length;
    },
  },
  /** Fewer at one time than there is room for. */
  find({ limit, entry: where }, { samples }) {
    const count = Math.max(...samples.learner.map(({ observation }) => observation.peakConcurrency));
    const max = limit?.ratio ?? 0;
    return count > 1 && count < max ? [{ id: 'too-narrow', params: { where, count, max } }] : [];
  },
} as const satisfies Part;

const timesAsked = ({ observation }: Sample, asked: string): number =>
  observation.tasks.filter(({ label }) => label === asked).length;

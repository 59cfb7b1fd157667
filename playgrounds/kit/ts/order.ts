import { canonical } from './canonical.ts';
import { labelsOf, listOf } from './items.ts';
import type { Sample } from './measure.ts';
import type { Part } from './part.ts';

/** Of two operations that end so close together, as a share of the run, either may be collected first. */
const TIE = 0.05;

/** Misconceptions about the order of results. */
export const order = {
  recognisers: {
    /** Collected as they ended, although they were asked for in another order. */
    'completion-order': (run, baseline) => {
      const labels = returnedLabels(run, baseline);
      const isAsAsked = [labelsOf(baseline), labelsOf(run)].some((asked) => asked.join() === labels.join());
      return labels.length > 0 && !isAsAsked && isByEnd(labels, run) ? run.observation.tasks.length : 0;
    },
  },
} as const satisfies Part;

/** The items that a run has returned, by the labels of their operations; none where they are not the baseline’s. */
function returnedLabels(run: Sample, baseline: Sample): string[] {
  const labels = labelsOf(baseline);
  const items = listOf(labels.length, baseline).map(canonical);
  const returned = listOf(labels.length, run).map((item) => labels[items.indexOf(canonical(item))]);
  const known = returned.filter((label) => label !== undefined);
  return new Set(known).size === labels.length ? known : [];
}

function isByEnd(labels: readonly string[], { observation }: Sample): boolean {
  const ends = labels.map((label) => observation.tasks.findLast((task) => task.label === label)?.end ?? NaN);
  const tie = TIE * Math.max(...ends);
  return ends.every((end, index) => index === 0 || end >= (ends[index - 1] ?? 0) - tie);
}

import type { RunResult } from '../../playgrounds/kit/ts/result.ts';
import { median } from '../../playgrounds/kit/ts/statistics.ts';
import { root } from '../../src/cli/child.ts';
import { resultOf } from '../../src/cli/lab/result-of.ts';
import { startCommand } from '../../src/cli/lab/start-command.ts';
import { assemble } from '../../src/playground/assemble.ts';
import { loadLab, runnableLabs } from '../../src/playground/load-lab.ts';
import { defaultLimits } from '../../src/playground/protocol.ts';
import { withRunnerPage } from './runner-page.ts';
import type { Measure } from './section.ts';
import { trustedResult } from './trusted-result.ts';

const times = { full: 5, quick: 2 };

/**
 * The ratio of each wait-bound lab's solution in the page against that of the same project on Node or CPython, also
 * of labs whose verdict takes no clock: the page must not be the place where waits overlap less.
 */
export const pageRatio: Measure = async ({ browser, full }) => {
  const rows: (string | number)[][] = [];
  for (const language of ['ts', 'py'] as const) {
    await withRunnerPage(browser, language, async ({ run }) => {
      for (const id of runnableLabs(root, language)) {
        const lab = loadLab(root, id, language);
        if (!lab.settings.runtimes.includes('page') || lab.playground.waitKind === 'cpu') continue;
        const files = assemble(lab, { variant: 'solution' });
        const { entry } = lab.settings;
        const request = { mode: 'lab', entry, files, limits: defaultLimits, scale: 1, runs: 5 } as const;
        const inPage: number[] = [];
        const here: number[] = [];
        const turns = full ? times.full : times.quick;
        for (let turn = 0; turn < turns; turn += 1) {
          // Where its clocks disagree the page shows no ratio: how often that was is told beside the others.
          const result = trustedResult(await run(request), request);
          if (result) inPage.push(ratioOf(result));
          here.push(ratioOf(await resultOf(root, files, startCommand(lab))));
        }
        const error = Math.abs(median(inPage) / median(here) - 1);
        const shown = [inPage, here].map((ratios) => median(ratios).toFixed(2));
        const difference = `${(100 * error).toFixed(1)} %`;
        rows.push([`${id} (${language})`, ...shown, difference, `${inPage.length} of ${turns}`]);
      }
    });
  }
  return {
    title: 'Ratio in the page',
    about:
      'Median ratio of each solution in the page and on Node or CPython. Goal: they differ by at most 10 %.',
    columns: ['lab', 'page', 'here', 'difference', 'runs with a result in the page'],
    rows,
  };
};

/** Median time of the baseline over that of the learner's version. */
function ratioOf({ cases }: RunResult): number {
  const msOf = (wanted: string) => cases.find(({ name }) => name === wanted)?.medianMs ?? Number.NaN;
  return msOf('baseline') / msOf('learner');
}

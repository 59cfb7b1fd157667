import { median } from '../../playgrounds/kit/ts/statistics.ts';
import { root } from '../../src/cli/child.ts';
import { resultOf } from '../../src/cli/lab/result-of.ts';
import { startCommand } from '../../src/cli/lab/start-command.ts';
import { assemble } from '../../src/playground/assemble.ts';
import { loadLab, runnableLabs } from '../../src/playground/load-lab.ts';
import { defaultLimits } from '../../src/playground/protocol.ts';
import type { LabLanguage } from '../../src/schemas/playground.ts';
import { withRunnerPage } from './runner-page.ts';
import type { Measure } from './section.ts';
import { trustedResult } from './trusted-result.ts';

const times = { full: 5, quick: 2 };

/** The ratio of each lab's solution in the page against that of the same project on Node or CPython. */
export const pageRatio: Measure = async ({ browser, full }) => {
  const rows: (string | number)[][] = [];
  for (const language of ['ts', 'py'] as const) {
    await withRunnerPage(browser, language, async ({ run }) => {
      for (const id of runnableLabs(root, language)) {
        const { files, entry, hasRatio } = projectOf(id, language);
        if (!hasRatio) continue;
        const request = { mode: 'lab', entry, files, limits: defaultLimits, scale: 1, runs: 5 } as const;
        const inPage: number[] = [];
        const here: number[] = [];
        for (let turn = 0; turn < (full ? times.full : times.quick); turn += 1) {
          inPage.push(trustedResult(await run(request), request)?.ratio ?? Number.NaN);
          here.push((await resultOf(root, files, startCommand(language))).ratio ?? Number.NaN);
        }
        const error = Math.abs(median(inPage) / median(here) - 1);
        rows.push([`${id} (${language})`, median(inPage), median(here), `${(100 * error).toFixed(1)} %`]);
      }
    });
  }
  return {
    title: 'Ratio in the page',
    about:
      'Median ratio of each solution in the page and on Node or CPython. Goal: they differ by at most 10 %.',
    columns: ['lab', 'page', 'here', 'difference'],
    rows,
  };
};

function projectOf(id: string, language: LabLanguage) {
  const lab = loadLab(root, id, language);
  return {
    files: assemble(lab, { variant: 'solution' }),
    entry: lab.settings.entry,
    hasRatio: lab.playground.limit !== null,
  };
}

import { withBurners } from './burners.ts';
import { knownRatio, ratios } from './known-ratio.ts';
import { type RunnerPage, withRunnerPage } from './runner-page.ts';
import type { Measure } from './section.ts';
import { trustedResult } from './trusted-result.ts';

const loads = [0, 2, 4];
const runs = { full: 50, quick: 5 };
/** A true ratio of the goal and a little more may be told as failed: every wait ends a little late. */
const clearlyEnough = 2.2;
const goal = 2;

interface Tally {
  runs: number;
  falsePasses: number;
  falseFails: number;
  /** Told as not judged: unstable samples, or clocks that disagree. */
  unjudged: number;
}

/** Verdicts on programs of known ratio, on a quiet machine and on busy ones. */
export const verdicts: Measure = async ({ browser, full }) => {
  const times = full ? runs.full : runs.quick;
  const rows = await withRunnerPage(browser, 'ts', async (page) => {
    const found: (string | number)[][] = [];
    for (const load of loads) {
      const tally = await withBurners(load, () => tallyOf(page, times));
      const share = `${((100 * tally.unjudged) / tally.runs).toFixed(1)} %`;
      found.push([load, tally.runs, tally.falsePasses, tally.falseFails, share]);
    }
    return found;
  });
  return {
    title: 'Verdict accuracy',
    about: `${ratios.length} programs of known ratio (${ratios[0]} to ${ratios.at(-1)}), ${times} runs of each in the page, against a goal of ${goal}×, beside processes that burn the CPU. Goals: no false pass; without load no false fail from ${clearlyEnough}× on, at most 5 % not judged.`,
    columns: ['burning processes', 'runs', 'false passes', 'false fails', 'not judged'],
    rows,
  };
};

async function tallyOf(page: RunnerPage, times: number): Promise<Tally> {
  const tally: Tally = { runs: 0, falsePasses: 0, falseFails: 0, unjudged: 0 };
  for (let turn = 0; turn < times; turn += 1) {
    for (const ratio of ratios) {
      const request = knownRatio(ratio);
      const verdict = trustedResult(await page.run(request), request)?.verdict;
      tally.runs += 1;
      if (verdict === 'passed' && ratio < goal) tally.falsePasses += 1;
      else if (verdict === 'failed' && ratio >= clearlyEnough) tally.falseFails += 1;
      else if (verdict !== 'passed' && verdict !== 'failed') tally.unjudged += 1;
    }
  }
  return tally;
}

import { defaultLimits, type RunRequest } from '../../src/playground/protocol.ts';
import type { LabLanguage } from '../../src/schemas/playground.ts';
import type { RunRecord } from '../e2e/runtime/page/bench.ts';
import { type RunnerPage, withRunnerPage } from './runner-page.ts';
import type { Measure } from './section.ts';
import { percentile } from './statistics.ts';

const runs = { full: 20, quick: 5 };
const programs = {
  ts: { entry: 'main.ts', source: "console.log('out');" },
  py: { entry: 'main.py', source: "print('out')" },
} as const;

/** From Run to the first output, the first time on a page and afterwards. Files come from this machine. */
export const startUp: Measure = async ({ browser, full }) => {
  const times = full ? runs.full : runs.quick;
  const rows = [];
  for (const language of ['ts', 'py'] as const) {
    const { cold, warm, progress } = await withRunnerPage(browser, language, (page) =>
      outputTimes(page, language, times),
    );
    rows.push([
      language === 'ts' ? 'TypeScript' : 'Python',
      ...[cold, warm].flatMap((found) => [percentile(found, 50), percentile(found, 95)].map(Math.round)),
      Math.round(percentile(progress, 95)),
    ]);
  }
  return {
    title: 'First output',
    about: `Milliseconds from Run to the first output, ${times} runs each. Goals: TypeScript 1,000 cold and 100 warm; Python 300 warm and progress within 200.`,
    columns: ['language', 'cold, median', 'cold, p95', 'warm, median', 'warm, p95', 'first progress, p95'],
    rows,
  };
};

async function outputTimes(page: RunnerPage, language: LabLanguage, times: number) {
  const request = requestFor(language);
  const found = { cold: [] as number[], warm: [] as number[], progress: [] as number[] };
  for (let turn = 0; turn < times; turn += 1) {
    await page.fresh();
    const first = await page.run(request);
    found.cold.push(firstOutput(first));
    found.progress.push(first.progress[0]?.at ?? Number.NaN);
    // A learner reads before the next Run: the spare interpreter has that long.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    found.warm.push(firstOutput(await page.run(request)));
  }
  return found;
}

function requestFor(language: LabLanguage): RunRequest {
  const { entry, source } = programs[language];
  return { mode: 'program', entry, files: { [entry]: source }, limits: defaultLimits, scale: 1, runs: 1 };
}

const firstOutput = ({ events }: RunRecord): number =>
  events.find(({ event }) => event.type === 'output')?.at ?? Number.NaN;

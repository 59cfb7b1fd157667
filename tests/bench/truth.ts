import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPython } from '../../src/cli/verify/python.ts';
import { defaultLimits, type RunRequest } from '../../src/playground/protocol.ts';
import { createLiveTrace } from '../../src/playground/trace/live-trace.ts';
import type { LabLanguage } from '../../src/schemas/playground.ts';
import type { RunRecord } from '../e2e/runtime/page/bench.ts';
import { withRunnerPage } from './runner-page.ts';
import type { Measure } from './section.ts';
import { percentile } from './statistics.ts';

const runs = { full: 20, quick: 3 };
const waitsMs = Array.from({ length: 20 }, (_, index) => 5 + 3 * index);

/** Waits one after another, each with a stamp before and after; prints the stamps in ms. */
const programs = {
  ts: {
    entry: 'main.ts',
    source: `const at: number[] = [];
for (const ms of ${JSON.stringify(waitsMs)}) {
  at.push(performance.now());
  await new Promise((resolve) => setTimeout(resolve, ms));
  at.push(performance.now());
}
console.log(JSON.stringify(at));
`,
  },
  py: {
    entry: 'main.py',
    source: `import asyncio, json, time

at = []

async def main():
    for ms in ${JSON.stringify(waitsMs)}:
        at.append(time.perf_counter() * 1000)
        await asyncio.sleep(ms / 1000)
        at.append(time.perf_counter() * 1000)

asyncio.run(main())
print(json.dumps(at))
`,
  },
} as const;

/** How far the timeline is from what the program saw, and how far the page's waits are from those of Node and CPython. */
export const truth: Measure = async ({ browser, full }) => {
  const times = full ? runs.full : runs.quick;
  const rows = [];
  for (const language of ['ts', 'py'] as const) {
    const offMs: number[] = [];
    const apartMs: number[] = [];
    await withRunnerPage(browser, language, async (page) => {
      for (let turn = 0; turn < times; turn += 1) {
        const record = await page.run(requestFor(language));
        const own = durationsOf(stampsOf(printed(record)));
        offMs.push(...apart(drawnWaits(record), own));
        const elsewhere = locally(language);
        if (elsewhere) apartMs.push(...apart(own, durationsOf(elsewhere)));
      }
    });
    const figures = [offMs, apartMs].flatMap((found) =>
      [50, 95].map((share) => (found.length > 0 ? percentile(found, share).toFixed(2) : '–')),
    );
    rows.push([language === 'ts' ? 'TypeScript' : 'Python', offMs.length, ...figures]);
  }
  return {
    title: 'Timeline truth',
    about: `Milliseconds between the length of a drawn wait and the program’s own stamps around it, and between its stamps in the page and on Node or CPython; ${waitsMs.length} waits of ${waitsMs[0]} to ${waitsMs.at(-1)} ms, ${times} runs. Goal: 5 at p95.`,
    columns: ['language', 'waits', 'drawn, median', 'drawn, p95', 'elsewhere, median', 'elsewhere, p95'],
    rows,
  };
};

function requestFor(language: LabLanguage): RunRequest {
  const { entry, source } = programs[language];
  return { mode: 'program', entry, files: { [entry]: source }, limits: defaultLimits, scale: 1, runs: 1 };
}

const printed = ({ events }: RunRecord): string =>
  events
    .flatMap(({ event }) => (event.type === 'output' ? event.chunks : []))
    .map(({ text }) => text)
    .join('');

const stampsOf = (output: string): number[] => JSON.parse(output);

/** From each stamp before a wait to the stamp after it, in ms. */
const durationsOf = (stamps: readonly number[]): number[] =>
  stamps.flatMap((at, index) => (index % 2 === 1 ? [at - (stamps[index - 1] ?? Number.NaN)] : []));

/** What the page draws as waiting, and as ready before the program goes on, in the order of time. */
function drawnWaits({ events }: RunRecord): number[] {
  const trace = createLiveTrace();
  for (const { event } of events) if (event.type === 'trace') trace.add(event.events);
  const spans = trace.tasks(0).flatMap((task) => task.spans);
  return spans
    .filter(({ state }) => state === 'waiting')
    .sort((one, other) => one.from - other.from)
    .map((wait) => {
      const ready = spans.find(({ state, from }) => state === 'ready' && Math.abs(from - wait.to) < 0.01);
      return (ready?.to ?? wait.to) - wait.from;
    });
}

const apart = (some: readonly number[], others: readonly number[]): number[] =>
  others.map((ms, index) => Math.abs(ms - (some[index] ?? Number.NaN)));

/** The same program here; null where there is nothing to run it with. */
function locally(language: LabLanguage): number[] | null {
  const command = language === 'ts' ? process.execPath : findPython()?.path;
  if (command === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'truth-'));
  try {
    const { entry, source } = programs[language];
    writeFileSync(join(folder, entry), source);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    return stampsOf(spawnSync(command, [entry], { cwd: folder, encoding: 'utf8' }).stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

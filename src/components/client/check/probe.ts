import { spread } from '../../../../playgrounds/kit/ts/statistics.ts';
import { defaultLimits, type RunOutcome, type RunRequest } from '../../../playground/protocol.ts';
import type { Runner } from '../../../playground/runner/host/runner.ts';
import { createRunnerPool } from '../lab/runner-pool.ts';

export type Probe =
  | { kind: 'failed'; reason: string }
  | {
      kind: 'measured';
      /** From the press of the button to the first output, everything being fetched. */
      coldMs: number;
      /** The same with everything in place, as when Run is pressed again. */
      warmMs: number;
      /** Of ten waits of the same length, as the judge counts it. */
      spread: number;
      /** Smallest step of the program's clock. */
      resolutionMs: number;
    };

/** Waits like a lab, and reads its clock as finely as it goes. */
const program = `
import { setTimeout as wait } from 'node:timers/promises';
console.log('up');
const samplesMs: number[] = [];
for (let run = 0; run < 10; run += 1) {
  const from = performance.now();
  await wait(60);
  samplesMs.push(performance.now() - from);
}
let resolutionMs = Infinity;
for (let step = 0, before = performance.now(); step < 2000; step += 1) {
  const now = performance.now();
  if (now > before) resolutionMs = Math.min(resolutionMs, now - before);
  before = now;
}
console.log(JSON.stringify({ samplesMs, resolutionMs }));
`;

const request: RunRequest = {
  ...{ mode: 'program', entry: 'check.ts', files: { 'check.ts': program }, limits: defaultLimits },
  ...{ scale: 1, runs: 1 },
};

/** Runs a small program twice in the page's sandbox: once with everything to be fetched, once more. */
export async function probeTypeScript(frameUrl: string): Promise<Probe> {
  const startMs = performance.now();
  const runner = await createRunnerPool()('ts', frameUrl);
  try {
    const cold = await runOnce(runner, startMs);
    if (cold.outcome.kind !== 'done') return { kind: 'failed', reason: reasonOf(cold.outcome) };
    await runner.prepare();
    const warm = await runOnce(runner, performance.now());
    const { samplesMs, resolutionMs }: { samplesMs: number[]; resolutionMs: number } = JSON.parse(
      warm.report,
    );
    return {
      kind: 'measured',
      ...{ coldMs: cold.firstOutputMs, warmMs: warm.firstOutputMs },
      ...{ spread: spread(samplesMs), resolutionMs },
    };
  } finally {
    runner.dispose();
  }
}

/** Runs one line of Python in the page's sandbox, everything being fetched before. `reason`: why it did not run. */
export async function probePython(
  frameUrl: string,
): Promise<{ firstOutputMs: number; reason: string | null }> {
  const startMs = performance.now();
  const runner = await createRunnerPool()('py', frameUrl);
  try {
    const python = { ...request, entry: 'check.py', files: { 'check.py': "print('up')\n" } };
    const { outcome, firstOutputMs } = await runOnce(runner, startMs, python);
    return { firstOutputMs, reason: outcome.kind === 'done' ? null : reasonOf(outcome) };
  } finally {
    runner.dispose();
  }
}

async function runOnce(runner: Runner, startMs: number, program = request) {
  let firstOutputMs = Number.NaN;
  let report = '';
  const outcome = await runner.run(program, {
    onEvent(event) {
      if (event.type !== 'output') return;
      if (Number.isNaN(firstOutputMs)) firstOutputMs = performance.now() - startMs;
      report = event.chunks.at(-1)?.text ?? report;
    },
  });
  return { outcome, firstOutputMs, report };
}

function reasonOf(outcome: RunOutcome): string {
  if (outcome.kind === 'unavailable') return `${outcome.reason}: ${outcome.detail}`;
  return outcome.kind === 'error' ? outcome.error.message : outcome.kind;
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { lineIn } from './backend.ts';
import { sleep } from './clock.ts';
import { conclude, concludeError } from './conclude.ts';
import { RunFailure, toLoadFailure, toRunError } from './failure.ts';
import type { Lab, LabConfig } from './lab.ts';
import { measure, type Version } from './measure.ts';
import { report } from './report.ts';
import type { RunError, RunResult, Runtime } from './result.ts';

const exitCodes = { passed: 0, failed: 1, unstable: 2, error: 2 } as const;
const runtime: Runtime = 'webcontainer' in process.versions ? 'stackblitz' : 'node';
/** Modules lie beside the kit; where types were stripped beforehand they end in .js. */
const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const locate = (file: string): URL => new URL(`../${file.replace(/\.ts$/, ending)}`, import.meta.url);
const load = (file: string): Promise<Record<string, unknown>> => import(locate(file).href);

/** Runs the lab of this project, prints the report (`--json`: the result as the last line) and exits. */
export async function main(argv: readonly string[]): Promise<void> {
  const config: LabConfig = JSON.parse(readFileSync(new URL('../lab.json', import.meta.url), 'utf8'));
  const options = parseOptions(argv, config);
  let finished = false;
  const finish = (result: RunResult) => {
    if (finished) return;
    finished = true;
    const text = options.json ? JSON.stringify(result) : report(result, config, options.locale);
    process.exitCode = exitCodes[result.verdict];
    // Timers that learner code left behind must not keep the process alive.
    process.stdout.write(`${text}\n`, () => process.exit());
  };
  const fail = (error: unknown, kind?: RunError['kind']) =>
    finish(concludeError(config, runtime, toRunError(error, config.entry, kind)));
  process.on('exit', () => fail(new RunFailure('exited', '')));
  let rejected: unknown;
  process.on('unhandledRejection', (reason) => {
    rejected = reason;
    // A lab that listens as well may let it be.
    if (process.listenerCount('unhandledRejection') === 1) throw reason;
  });
  process.on('uncaughtException', (error) => fail(error, error === rejected ? 'unhandled' : undefined));
  watch(options.timeoutMs);
  void sleep(options.timeoutMs).then(() =>
    fail(new RunFailure('time-out', String(options.timeoutMs / 1000))),
  );

  try {
    const measurement = await measure({ ...(await loadModules(config)), entry: config.entry, ...options });
    finish(conclude(config, runtime, measurement, { hidden: false, timed: options.timed }));
  } catch (error) {
    fail(error);
  }
}

/** Ends code that never yields to the timer of the time limit, which then has its turn. StackBlitz has no inspector. */
function watch(timeoutMs: number): void {
  if (runtime === 'stackblitz') return;
  const code = `setTimeout(() => {
    const session = new (require('inspector').Session)();
    session.connectToMainThread();
    session.post('Runtime.terminateExecution');
  }, ${timeoutMs})`;
  new Worker(code, { eval: true }).unref();
}

async function loadModules({ entry }: LabConfig) {
  const { lab } = (await load('lab/lab.ts')) as { lab: Lab };
  const baseline = (await load('baseline.ts'))[lab.entry] as Version;
  const { [lab.entry]: learner, predictedLimit: prediction } = await loadLearner(entry);
  if (typeof learner !== 'function') throw new RunFailure('missing-export', lab.entry);
  return { lab, versions: { baseline, learner: learner as Version }, prediction };
}

async function loadLearner(entry: string): Promise<Record<string, unknown>> {
  try {
    return await load(entry);
  } catch (error) {
    const failure = toLoadFailure(error, entry);
    if (!failure) throw error;
    if (failure.line !== null) throw failure;
    throw new RunFailure(failure.kind, failure.message, lineIn(entry, printedFailure(entry)));
  }
}

/** Node tells the line of some syntax errors only when it prints them itself. StackBlitz starts no such process. */
function printedFailure(entry: string): string {
  if (runtime === 'stackblitz') return '';
  return spawnSync(process.execPath, [fileURLToPath(locate(entry))], { encoding: 'utf8' }).stderr;
}

function parseOptions(argv: readonly string[], config: LabConfig) {
  const { WAITLESS_LANG, LANG } = process.env;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      locale: { type: 'string', default: WAITLESS_LANG ?? config.locale ?? LANG ?? 'ko' },
      runs: { type: 'string', default: '5' },
      scale: { type: 'string', default: '1' },
      untimed: { type: 'boolean', default: false },
      'timeout-ms': { type: 'string', default: '30000' },
    },
  });
  return {
    json: values.json,
    // Korean unless English is asked for: where LANG says nothing, readers of this course read Korean.
    locale: values.locale.startsWith('en') ? 'en' : 'ko',
    runs: Number(values.runs),
    scale: Number(values.scale),
    timed: !values.untimed,
    timeoutMs: Number(values['timeout-ms']),
  } as const;
}

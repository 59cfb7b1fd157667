import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lineIn, sleep } from './backend.ts';
import { conclude, concludeError } from './conclude.ts';
import type { Lab, LabConfig } from './lab.ts';
import { measure, type Version } from './measure.ts';
import { type Locale, report } from './report.ts';
import type { RunError, RunResult, Runtime } from './result.ts';

const exitCodes = { passed: 0, failed: 1, unstable: 2, error: 2 } as const;
const runtime: Runtime = 'webcontainer' in process.versions ? 'stackblitz' : 'node';
/** Modules lie beside the kit; where types were stripped beforehand they end in .js. */
const load = (path: string): Promise<Record<string, unknown>> =>
  import(new URL(`../${path}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url).href);

/** A failure whose kind is known where it is thrown. */
class RunFailure extends Error {
  readonly kind: RunError['kind'];
  constructor(kind: RunError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Runs the lab of this project, prints the report (`--json`: the result as the last line) and exits. */
export async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      locale: { type: 'string', default: preferredLocale() },
      runs: { type: 'string', default: '5' },
      scale: { type: 'string', default: '1' },
      untimed: { type: 'boolean', default: false },
      'timeout-ms': { type: 'string', default: '30000' },
    },
  });
  const config: LabConfig = JSON.parse(readFileSync(new URL('../lab.json', import.meta.url), 'utf8'));
  const locale: Locale = values.locale === 'en' ? 'en' : 'ko';
  const finish = (result: RunResult): never => {
    process.removeAllListeners('exit');
    console.log(values.json ? JSON.stringify(result) : report(result, config, locale));
    // Timers that learner code left behind must not keep the process alive.
    process.exit(exitCodes[result.verdict]);
  };
  const fail = (error: unknown): never =>
    finish(concludeError(config, runtime, toRunError(error, config.entry)));
  process.on('exit', () => fail(new RunFailure('exited', '')));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);

  const timeoutMs = Number(values['timeout-ms']);
  void sleep(timeoutMs).then(() => fail(new RunFailure('time-out', String(timeoutMs / 1000))));
  try {
    const [runs, scale, timed] = [Number(values.runs), Number(values.scale), !values.untimed];
    const measurement = await measure({ ...(await modules(config)), entry: config.entry, runs, scale });
    finish(conclude(config, runtime, measurement, { hidden: false, timed }));
  } catch (error) {
    fail(error);
  }
}

async function modules(config: LabConfig) {
  const { lab } = (await load('lab/lab')) as { lab: Lab };
  const version = async (file: string): Promise<Version> => {
    const exported = (await load(file.replace(/\.ts$/, '')))[lab.entry];
    if (typeof exported !== 'function') throw new RunFailure('missing-export', lab.entry);
    return exported as Version;
  };
  return { lab, versions: { baseline: await version('baseline.ts'), learner: await version(config.entry) } };
}

function toRunError(error: unknown, entry: string): RunError {
  if (error instanceof RunFailure)
    return { kind: error.kind, message: error.message, file: entry, line: null };
  if (!(error instanceof Error)) return { kind: 'thrown', message: String(error), file: entry, line: null };
  const line = lineIn(entry, error.stack);
  const kind = error instanceof SyntaxError ? 'syntax' : 'thrown';
  return { kind, message: `${error.name}: ${error.message}`, file: line === null ? null : entry, line };
}

/** Korean unless the reader asks for English: where LANG says nothing, this course’s readers read Korean. */
function preferredLocale(): string {
  const { WAITLESS_LANG, LANG } = process.env;
  return (WAITLESS_LANG ?? LANG ?? 'ko').startsWith('en') ? 'en' : 'ko';
}

import { writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform } from 'node:os';
import { basename } from 'node:path';
import type { Recording } from '../../schemas/recording.ts';
import { clean } from './clean.ts';
import { compare, currentRecording, judgeRun } from './compare.ts';
import { mask } from './figures.ts';
import type { Outcome } from './outcome.ts';
import type { Program } from './programs.ts';
import { type Run, run } from './run.ts';
import type { Runtime, Runtimes } from './runtimes.ts';

/** Of one run. `figuresDiffer`: it failed by its figures alone, which a busy machine may have spoilt. */
export type RunOutcome = Outcome & { figuresDiffer?: true };

const outputBytes = 64 * 1024;

const systems: Record<string, string> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
const machine = `${cpus().length} cores, ${systems[platform()] ?? platform()} ${arch()}`;

/** Runs one program once, and compares it with its recording or records it. */
export async function verifyProgram(
  program: Program,
  { runtimes, record }: { runtimes: Runtimes; record: boolean },
): Promise<RunOutcome> {
  const name = `${program.id} (${program.language})`;
  const failed = (...problems: string[]): Outcome => ({
    name,
    status: 'failed',
    detail: problems.join('\n'),
  });
  const passed = (detail: string): Outcome => ({ name, status: 'passed', detail });
  const mend = `npm run verify -- ${program.id} --record`;
  const runtime = await runtimes.of(program.language, program.snippet.needs);
  if ('missing' in runtime) return { name, status: 'skipped', detail: runtime.missing };
  const recorded = record ? null : currentRecording(program.recorded, program.inputHash);
  if (typeof recorded === 'string') return failed(recorded, `Record it: ${mend}`);
  const result = await runCleaned(program, runtime);
  if (typeof result === 'string') return failed(result);
  const unsound = judgeRun(result, program.snippet, program.language, limitsOf(program));
  if (unsound.length > 0) return failed(...unsound);
  if (!recorded) {
    write(program, result, runtime.name);
    return passed(`recorded in ${basename(program.recordingPath)}${busy()}`);
  }
  const { words, figures } = compare(result, recorded, program.snippet.times);
  if (words.length > 0) return failed(...words, ...figures, `If the new output is right: ${mend}`);
  if (figures.length === 0) return passed(`${result.wallMs.toFixed(0)} ms`);
  return { ...failed(...figures, `If the new figures are right: ${mend}`), figuresDiffer: true };
}

/** A warning for who records: figures of a busy machine are printed on the pages. */
function busy(): string {
  const load = loadavg()[0] ?? 0;
  return load <= cpus().length ? '' : `; the machine is busy (load ${load.toFixed(1)}), look at the figures`;
}

const limitsOf = ({ snippet }: Program) => ({ timeoutMs: snippet.timeoutMs, outputBytes });

/** The run without paths of this machine, or why the program cannot be started. */
async function runCleaned(program: Program, { command, env }: Runtime): Promise<Run | string> {
  const { dir, file } = program;
  try {
    const result = await run(command, [file], dir, limitsOf(program), env);
    return { ...result, stdout: clean(result.stdout, dir), stderr: clean(result.stderr, dir) };
  } catch (error) {
    return `cannot be started: ${(error as Error).message}`;
  }
}

function write(program: Program, result: Run, runtime: string): void {
  const recording: Recording = {
    schema: 'recording/1',
    inputHash: program.inputHash,
    runtime,
    machine,
    date: new Date().toISOString().slice(0, 10),
    command: program.language === 'py' ? `python3 ${program.file}` : `node ${program.file}`,
    exitCode: result.exitCode ?? 0,
    stdout: result.stdout,
    stderr: result.stderr,
    wallMs: Math.round(result.wallMs),
    figures: mask(result.stdout, program.snippet.times).figures,
  };
  writeFileSync(program.recordingPath, `${JSON.stringify(recording, null, 2)}\n`);
}

import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { basename } from 'node:path';
import type { Recording } from '../../schemas/recording.ts';
import { clean } from './clean.ts';
import { compare, judgeRun } from './compare.ts';
import { mask } from './figures.ts';
import type { Program } from './programs.ts';
import { oldestPython, type Python } from './python.ts';
import { type Run, run } from './run.ts';

export type Outcome = {
  /** What was verified, such as `three-waits-sync (py)`. */
  name: string;
  status: 'passed' | 'failed' | 'skipped';
  detail: string;
};

export const outputBytes = 64 * 1024;

const systems: Record<string, string> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
const machine = `${cpus().length} cores, ${systems[platform()] ?? platform()} ${arch()}`;

/** Runs one program and compares it with its recording, or records it. */
export async function verifyProgram(
  program: Program,
  options: { python: Python | null; record: boolean },
): Promise<Outcome> {
  const { id, language, snippet, dir, file } = program;
  const name = `${id} (${language})`;
  const { python } = options;
  if (language === 'py' && !python) {
    const wanted = oldestPython.join('.');
    return { name, status: 'skipped', detail: `no CPython ≥ ${wanted} named python3 on PATH: install one` };
  }
  const limits = { timeoutMs: snippet.timeoutMs, outputBytes };
  const command = language === 'py' && python ? python.path : process.execPath;
  let result: Run;
  try {
    result = await run(command, [file], dir, limits);
  } catch (error) {
    return { name, status: 'failed', detail: `cannot be started: ${(error as Error).message}` };
  }
  result = { ...result, stdout: clean(result.stdout, dir), stderr: clean(result.stderr, dir) };
  const unsound = judgeRun(result, snippet, language, limits);
  if (unsound.length > 0) return { name, status: 'failed', detail: unsound.join('\n') };

  if (options.record) {
    write(
      program,
      result,
      language === 'py' && python ? `CPython ${python.version}` : `Node ${process.versions.node}`,
    );
    return { name, status: 'passed', detail: `recorded in ${basename(program.recordingPath)}` };
  }
  const differences = compare(result, snippet, program.recorded, program.inputHash);
  if (differences.length === 0) return { name, status: 'passed', detail: `${result.wallMs.toFixed(0)} ms` };
  const mend = `If the new output is right: npm run verify -- ${id} --record`;
  return { name, status: 'failed', detail: [...differences, mend].join('\n') };
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

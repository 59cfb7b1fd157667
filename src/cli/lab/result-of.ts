import type { LabConfig } from '../../../playgrounds/kit/ts/lab.ts';
import type { RunResult } from '../../../playgrounds/kit/ts/result.ts';
import { type Files, LabProblem } from '../../playground/lab-files.ts';
import { run } from '../verify/run.ts';
import { inTemporaryFolder } from './run-project.ts';
import type { StartCommand } from './start-command.ts';

const limits = { timeoutMs: 60_000, outputBytes: 1024 * 1024 };

/** Result of one run of an assembled project. @throws LabProblem if it ended without one. */
export async function resultOf(
  root: string,
  files: Files,
  { program, args }: StartCommand,
  options: readonly string[] = [],
): Promise<RunResult> {
  return await inTemporaryFolder(root, files, async (folder) => {
    const ended = await run(program, [...args, '--json', ...options], folder, limits);
    const line = ended.stdout.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith('{"schema":"run-result/1"')) {
      const { id: name, language }: LabConfig = JSON.parse(files['lab.json'] ?? '');
      throw new LabProblem(
        `playgrounds/${name}`,
        `a run ended without a result (exit code ${ended.exitCode}). ${ended.stderr.trim().slice(-500)}`,
        `See it with: npm run lab -- ${name} --lang ${language}`,
      );
    }
    return JSON.parse(line);
  });
}

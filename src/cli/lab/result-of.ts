import type { RunResult } from '../../../playgrounds/kit/ts/result.ts';
import { type Files, LabProblem } from '../../playground/lab-files.ts';
import { run } from '../verify/run.ts';
import { inTemporaryFolder } from './run-project.ts';

const limits = { timeoutMs: 60_000, outputBytes: 1024 * 1024 };

/** Result of one run of an assembled project. @throws LabProblem if it ended without one. */
export async function resultOf(
  root: string,
  files: Files,
  options: readonly string[] = [],
): Promise<RunResult> {
  return await inTemporaryFolder(root, files, async (folder) => {
    const ended = await run(process.execPath, ['start.mjs', '--json', ...options], folder, limits);
    const line = ended.stdout.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith('{"schema":"run-result/1"')) {
      const name = String(JSON.parse(files['lab.json'] ?? '{}').id);
      throw new LabProblem(
        `playgrounds/${name}`,
        `a run ended without a result (exit code ${ended.exitCode}). ${ended.stderr.trim().slice(-500)}`,
        `See it with: npm run lab -- ${name}`,
      );
    }
    return JSON.parse(line);
  });
}

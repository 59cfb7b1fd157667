import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { concludeError } from '../../playgrounds/kit/ts/conclude.ts';
import type { LabConfig } from '../../playgrounds/kit/ts/lab.ts';
import { report } from '../../playgrounds/kit/ts/report.ts';
import { assemble } from '../playground/assemble.ts';
import { type Files, LabProblem } from '../playground/lab-files.ts';
import { loadLab, runnableLabs } from '../playground/load-lab.ts';
import { eject } from './lab/eject.ts';
import { Misuse, parseRequest } from './lab/request.ts';
import { HARD_LIMIT_MS, runProject } from './lab/run-project.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

/** Runs one lab, or ejects it. Resolves to the exit code: 0 passed, 1 failed, 2 unstable, error or misuse. */
async function main(argv: string[]): Promise<number> {
  try {
    const request = parseRequest(argv, runnableLabs(root));
    const files = assemble(loadLab(root, request.id), { variant: request.variant });
    if (request.eject !== undefined) {
      const folder = resolve(request.eject);
      eject(folder, files);
      console.log(`Wrote ${request.id} to ${folder}. Next: cd "${folder}" && npm install && npm start`);
      return 0;
    }
    const exitCode = await runProject(root, files, request.json ? ['--json'] : []);
    return exitCode ?? reportStopped(files, request.json);
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof LabProblem || error instanceof RangeError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** What the kit would have reported, had the code ever yielded to it. */
function reportStopped(files: Files, json: boolean): number {
  const config: LabConfig = JSON.parse(files['lab.json'] ?? '');
  const seconds = String(HARD_LIMIT_MS / 1000);
  const result = concludeError(config, 'node', {
    kind: 'time-out',
    message: seconds,
    file: config.entry,
    line: null,
  });
  console.log(json ? JSON.stringify(result) : report(result, config, 'ko'));
  return 2;
}

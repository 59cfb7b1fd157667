import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '../playground/assemble.ts';
import { LabProblem } from '../playground/lab-files.ts';
import { loadLab, runnableLabs } from '../playground/load-lab.ts';
import { eject } from './lab/eject.ts';
import { Misuse, parseRequest } from './lab/request.ts';
import { runProject } from './lab/run-project.ts';

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
    if (exitCode === null) console.error('Stopped: the code never yields. Look for a loop that cannot end.');
    return exitCode ?? 2;
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof LabProblem || error instanceof RangeError)) throw error;
    console.error(error.message);
    return 2;
  }
}

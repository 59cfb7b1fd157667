import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { concludeError } from '../../playgrounds/kit/ts/conclude.ts';
import type { LabConfig } from '../../playgrounds/kit/ts/lab.ts';
import { report } from '../../playgrounds/kit/ts/report.ts';
import { assemble, type Variant } from '../playground/assemble.ts';
import { type Files, type LabFiles, LabProblem } from '../playground/lab-files.ts';
import { loadLab, runnableLabs } from '../playground/load-lab.ts';
import { eject } from './lab/eject.ts';
import { parseRequest, usage } from './lab/request.ts';
import { HARD_LIMIT_MS, runProject } from './lab/run-project.ts';
import { startCommand } from './lab/start-command.ts';
import { asksForHelp, say, UserError } from './say.ts';
import { language } from './setup/language.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

/** Runs one lab, or ejects it. Resolves to the exit code: 0 passed, 1 failed, 2 unstable, error or misuse. */
async function main(argv: string[]): Promise<number> {
  if (asksForHelp(argv)) {
    console.log(usage);
    return 0;
  }
  try {
    const request = parseRequest(argv, (language) => runnableLabs(root, language));
    const lab = loadLab(root, request.id, request.language);
    checkVariant(lab, request.variant);
    const files = assemble(lab, { variant: request.variant });
    if (request.eject !== undefined) {
      const folder = resolve(request.eject);
      eject(folder, files);
      const next = `cd "${folder}" && ${request.language === 'ts' ? 'npm install && npm start' : 'python3 main.py'}`;
      console.log(say({ ko: `${folder}에 썼습니다. 다음: ${next}`, en: `Wrote ${folder}. Next: ${next}` }));
      return 0;
    }
    const exitCode = await runProject(root, files, startCommand(lab), request.json ? ['--json'] : []);
    return exitCode ?? reportStopped(files, request.json);
  } catch (error) {
    if (!(error instanceof UserError || error instanceof LabProblem)) throw error;
    console.error(error.message);
    return 2;
  }
}

function checkVariant({ id, wrong }: LabFiles, variant: Variant): void {
  if (typeof variant === 'string' || !('wrong' in variant) || variant.wrong in wrong) return;
  const names = Object.keys(wrong).join(', ') || '–';
  throw new UserError({
    ko: `${id}: 이런 오답은 없습니다: ${variant.wrong}\n오답 목록: ${names}`,
    en: `${id} has no wrong version "${variant.wrong}".\nWrong versions: ${names}`,
  });
}

/** What the kit would have reported, had the code ever yielded to it. */
function reportStopped(files: Files, json: boolean): number {
  const config: LabConfig = JSON.parse(files['lab.json'] ?? '');
  const seconds = String(HARD_LIMIT_MS / 1000);
  const result = concludeError(config, config.language === 'ts' ? 'node' : 'cpython', {
    kind: 'time-out',
    message: seconds,
    file: config.entry,
    line: null,
  });
  console.log(json ? JSON.stringify(result) : report(result, config, language));
  return 2;
}

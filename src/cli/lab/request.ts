import { parseArgs } from 'node:util';
import { nearest } from '../../curriculum/nearest.ts';
import type { Variant } from '../../playground/assemble.ts';
import { UserError } from '../say.ts';

const usage = 'npm run lab -- <id> [--lang ts|py] [--json] [--solution | --wrong NAME] [--eject DIR]';

export interface Request {
  id: string;
  variant: Variant;
  json: boolean;
  eject: string | undefined;
}

/** Reads the command line. @throws UserError saying what is wrong and what there is. */
export function parseRequest(argv: string[], labs: readonly string[]): Request {
  const { values, positionals } = parseOptions(argv);
  const [id, ...rest] = positionals;
  const list = labs.join(', ');
  if (id === undefined || rest.length > 0) {
    throw new UserError({
      ko: `실습 하나의 이름이 필요합니다. 실습 목록: ${list}\n사용법: ${usage}`,
      en: `Name one lab. Labs: ${list}\nUsage: ${usage}`,
    });
  }
  if (!labs.includes(id)) {
    const near = nearest(id, labs);
    throw new UserError({
      ko: `실행할 수 있는 실습이 아닙니다: ${id}${near ? ` (혹시 ${near}?)` : ''}\n실습 목록: ${list}`,
      en: `"${id}" is not a lab that can be run.${near ? ` Did you mean "${near}"?` : ''}\nLabs: ${list}`,
    });
  }
  if (values.lang !== 'ts') {
    throw new UserError({
      ko: `${id}: 아직 --lang ts만 실행할 수 있습니다. 받은 값: ${values.lang}`,
      en: `${id}: only --lang ts can be run so far, not ${values.lang}.`,
    });
  }
  if (values.solution && values.wrong !== undefined) {
    throw new UserError({
      ko: '--solution과 --wrong은 함께 쓸 수 없습니다. 한 번에 한 버전만 실행합니다.',
      en: 'Give --solution or --wrong, not both: one version runs at a time.',
    });
  }
  const wrong = values.wrong === undefined ? 'starter' : { wrong: values.wrong };
  return { id, variant: values.solution ? 'solution' : wrong, json: values.json, eject: values.eject };
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'ts' },
        json: { type: 'boolean', default: false },
        solution: { type: 'boolean', default: false },
        wrong: { type: 'string' },
        eject: { type: 'string' },
      },
    });
  } catch (error) {
    const { message } = error as Error;
    throw new UserError({ ko: `${message}\n사용법: ${usage}`, en: `${message}\nUsage: ${usage}` });
  }
}

import { parseArgs } from 'node:util';
import { nearest } from '../../curriculum/nearest.ts';
import type { Variant } from '../../playground/assemble.ts';
import { type LabLanguage, labLanguages } from '../../schemas/playground.ts';
import { UserError } from '../say.ts';

export const usage = 'npm run lab -- <id> [--lang ts|py] [--json] [--solution | --wrong NAME] [--eject DIR]';

export interface Request {
  id: string;
  language: LabLanguage;
  variant: Variant;
  json: boolean;
  eject: string | undefined;
}

/**
 * Reads the command line. @throws UserError saying what is wrong and what there is.
 * @param labsIn ids of the labs that can be run in a language
 */
export function parseRequest(argv: string[], labsIn: (language: LabLanguage) => readonly string[]): Request {
  const { values, positionals } = parseOptions(argv);
  const [id, ...rest] = positionals;
  const language = labLanguages.find((known) => known === values.lang);
  if (!language) {
    const languages = labLanguages.join(', ');
    throw new UserError({
      ko: `--lang에 쓸 수 없는 값입니다: ${values.lang}\n쓸 수 있는 값: ${languages}`,
      en: `--lang ${values.lang}: there is no such language.\nLanguages: ${languages}`,
    });
  }
  const labs = labsIn(language);
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
      ko: `${language}로 실행할 수 있는 실습이 아닙니다: ${id}${near ? ` (혹시 ${near}?)` : ''}\n실습 목록: ${list}`,
      en: `"${id}" is not a lab that can be run in ${language}.${near ? ` Did you mean "${near}"?` : ''}\nLabs: ${list}`,
    });
  }
  if (values.solution && values.wrong !== undefined) {
    throw new UserError({
      ko: '--solution과 --wrong은 함께 쓸 수 없습니다. 한 번에 한 버전만 실행합니다.',
      en: 'Give --solution or --wrong, not both: one version runs at a time.',
    });
  }
  const wrong = values.wrong === undefined ? 'starter' : { wrong: values.wrong };
  return {
    id,
    language,
    variant: values.solution ? 'solution' : wrong,
    json: values.json,
    eject: values.eject,
  };
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

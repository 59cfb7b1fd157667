import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './child.ts';
import { UserError } from './say.ts';

/** The programs that `npm run setup -- --test` found, and why others are missing. */
export interface Tools {
  chromium: string | null;
  python: string | null;
  /** A python3 that can import what programs of the lessons import. */
  pythonModules: string | null;
  /** The folder of `initdb` and `postgres`. */
  postgresql: string | null;
  koreanFont: string | null;
  skips: { what: string; why: string }[];
}

/** @throws {UserError} when the set-up for the tests has not run */
export function readTools(): Tools {
  const file = join(root, 'node_modules', '.waitless-tools.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new UserError({
    ko: '테스트에 필요한 프로그램을 아직 찾지 않았습니다. `npm run setup -- --test`를 실행하세요.',
    en: 'The programs for the tests have not been looked for. Run `npm run setup -- --test`.',
  });
}

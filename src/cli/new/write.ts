import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../playground/lab-files.ts';
import { writeFiles } from '../lab/eject.ts';
import { UserError } from '../say.ts';

/** Writes new files. @throws UserError where one of them is there already: nothing is overwritten. */
export function writeNew(root: string, files: Files): void {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) {
    throw new UserError({
      ko: `${taken}: 이미 있어서 아무것도 쓰지 않았습니다. 다른 이름을 고르세요.`,
      en: `${taken}: it exists already, so nothing was written. Choose another name.`,
    });
  }
  writeFiles(root, files);
}

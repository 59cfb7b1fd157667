import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../../playground/lab-files.ts';
import { UserError } from '../say.ts';

/** Writes a complete project. @throws UserError where the folder holds anything: nothing is overwritten. */
export function eject(folder: string, files: Files): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new UserError({
      ko: `${folder}: 비어 있지 않아 아무것도 쓰지 않았습니다. 비었거나 없는 폴더를 지정하세요.`,
      en: `${folder}: not empty, so nothing was written. Name an empty or a new folder.`,
    });
  }
  writeFiles(folder, files);
}

/** Writes files below a folder; folders are made where they are missing. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { words } from '../../../playgrounds/kit/ts/words.ts';

export const here = fileURLToPath(new URL('.', import.meta.url));
const kit = fileURLToPath(new URL('../../../playgrounds/kit/py', import.meta.url));

/** Lays the kit out as in an assembled project, so that `import kit` finds it. */
export function layOutKit(folder: string): void {
  cpSync(kit, join(folder, 'kit'), { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'kit/words.json'), JSON.stringify(words));
}

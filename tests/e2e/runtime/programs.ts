import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('programs/', import.meta.url));

export interface ConformanceProgram {
  name: string;
  entry: string;
  files: Record<string, string>;
}

/** The programs of the conformance suite: a file each, or a folder with a main.ts. */
export const programs: ConformanceProgram[] = readdirSync(folder)
  .sort()
  .map((entry) => {
    const path = join(folder, entry);
    if (!statSync(path).isDirectory()) {
      return {
        name: basename(entry, '.ts'),
        entry: 'main.ts',
        files: { 'main.ts': readFileSync(path, 'utf8') },
      };
    }
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(path, name)).isFile(),
    );
    return {
      name: entry,
      entry: 'main.ts',
      files: Object.fromEntries(
        names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(path, name), 'utf8')]),
      ),
    };
  });

import { dirname, join, relative } from 'node:path/posix';
import { LabProblem } from './lab-files.ts';

/** `from './x.ts'`, `import './x.ts'` and `import('./x.ts')`; the specifier is the third group. */
const relativeImport = /(\b(?:from|import)\s*\(?\s*)(['"])(\.\.?\/[^'"\n]+)\2/g;

/**
 * A source file whose relative imports still hold after all files have moved.
 * @param path where the file lies now
 * @param moves from the path of every file now to its path in the assembled project
 * @throws LabProblem for an import of a file that does not travel along
 */
export function relocate(source: string, path: string, moves: ReadonlyMap<string, string>): string {
  const home = dirname(moves.get(path) ?? path);
  return source.replace(relativeImport, (_match, before: string, quote: string, specifier: string) => {
    const target = moves.get(join(dirname(path), specifier));
    if (target === undefined) {
      throw new LabProblem(
        path,
        `imports "${specifier}", which is not part of the assembled project.`,
        'Import only files of the same lab, of its lab/ folder and of playgrounds/kit/ts/, with their .ts ending.',
      );
    }
    const moved = relative(home, target);
    return `${before}${quote}${moved.startsWith('.') ? moved : `./${moved}`}${quote}`;
  });
}

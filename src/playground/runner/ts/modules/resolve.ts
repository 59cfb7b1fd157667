import { needsNode } from '../needs-node.ts';
import { LoadError } from './load-error.ts';

/** What an import leads to: a file of the program, or a built-in module named as `node:fs`. */
export type Target = { kind: 'file'; path: string } | { kind: 'builtin'; name: string };

export interface Importer {
  path: string;
  line: number | null;
}

/** Where files of a program lie, for `import.meta.url` and `process.cwd()`. */
export const root = '/project';

/**
 * Resolves a specifier as Node does: endings are not guessed.
 * @throws LoadError naming the importing line
 */
export function resolve(
  specifier: string,
  importer: Importer,
  files: Readonly<Record<string, string>>,
  isBuiltin: (name: string) => boolean,
): Target {
  const fail = (message: string, code: string): never => {
    throw new LoadError(message, importer.path, importer.line, code);
  };
  if (/^(\.{0,2}\/|file:)/.test(specifier)) {
    const path = decodeURIComponent(new URL(specifier, `file://${root}/${importer.path}`).pathname);
    const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
    if (Object.hasOwn(files, inside)) return { kind: 'file', path: inside };
    const near = ['.ts', '.js', '.mjs', '/index.ts'].map((end) => inside + end).find((name) => name in files);
    const hint = near ? `. Did you mean '${specifier}${near.slice(inside.length)}'?` : '';
    const message = `Cannot find module '${specifier}' imported from ${importer.path}${hint}`;
    return fail(`Error [ERR_MODULE_NOT_FOUND]: ${message}`, 'ERR_MODULE_NOT_FOUND');
  }
  const name = specifier.startsWith('node:') ? specifier : `node:${specifier}`;
  if (isBuiltin(name)) return { kind: 'builtin', name };
  const error = needsNode(specifier);
  return fail(String(error), error.code);
}

import { remembering } from '../memo/remembering.ts';
import { importsOf } from './kit-parts.ts';
import type { Files } from './lab-files.ts';
import { stripTypes } from './runner/ts/modules/strip-types.ts';

/** Most of the kit is the same for every lab. */
const stripped = remembering(stripTypes);

/**
 * The kit in TypeScript, with types only in the modules that a lab imports and in those that they import: whoever
 * edits a lab is told its types, and what only runs stays small.
 * @param kit and `own`, the lab’s files, by path in the assembled project
 */
export function withoutTypes(kit: Files, own: Files): Files {
  const typed = new Set(Object.values(own).flatMap(importsOf));
  // A set that grows while it is walked.
  for (const path of typed) for (const target of importsOf(kit[path] ?? '')) typed.add(target);
  const isStripped = (path: string) => path.endsWith('.ts') && !typed.has(path);
  return Object.fromEntries(
    Object.entries(kit).map(([path, text]) => [path, isStripped(path) ? stripped(text, path) : text]),
  );
}

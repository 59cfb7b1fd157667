import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../src/cli/child.ts';
import { lesson } from '../../../src/schemas/lesson.ts';

/** Whether a lesson is written. The empty name stands for pages that are no lessons: those are. */
export function isReady(id: string): boolean {
  if (id === '') return true;
  const facts = lesson.parse(parse(readFileSync(join(root, 'content/lessons', id, 'lesson.yaml'), 'utf8')));
  return facts.status === 'ready';
}

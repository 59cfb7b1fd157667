import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/child.ts';
import { gzipped } from '../support/weight.ts';
import type { Measure } from './section.ts';

const parts: readonly { name: string; files: string; goal: string }[] = [
  { name: 'script of a page', files: 'dist/{theme.js,_astro/Base*.js}', goal: '6' },
  { name: 'styles of a page', files: 'dist/_astro/Base*.css', goal: '' },
  { name: 'editor', files: 'dist/_astro/editor*', goal: '165' },
  { name: 'TypeScript runtime', files: 'dist/_astro/runtime-typescript*', goal: '200' },
  { name: 'lessons, HTML of the heaviest', files: 'dist/{,en/}lessons/*/index.html', goal: '' },
];

/** Bytes of the built site after gzip. */
export const weights: Measure = async () => ({
  title: 'Weight',
  about: 'Of `dist/`, in kB after gzip. HTML, script and styles of a lesson together have a goal of 25.',
  columns: ['part', 'kB', 'goal'],
  rows: parts.map(({ name, files, goal }) => {
    const sizes = globSync(files, { cwd: root }).map((file) => weigh(join(root, file)));
    const isList = name.startsWith('lessons');
    const bytes = isList ? Math.max(...sizes) : sizes.reduce((sum, size) => sum + size, 0);
    return [name, (bytes / 1000).toFixed(1), goal];
  }),
});

const weigh = (file: string): number => gzipped(readFileSync(file));

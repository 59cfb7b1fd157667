import { fileURLToPath } from 'node:url';
import { runNode } from '../../src/cli/child.ts';
import type { CheckCost } from './check-large-course.ts';
import type { Measure } from './section.ts';

const sizes = [100, 1_000, 10_000];
const program = fileURLToPath(new URL('check-large-course.ts', import.meta.url));

/** Model and check of courses of growing size. */
export const checkScale: Measure = async () => {
  const rows = [];
  for (const lessons of sizes) {
    const { code, output } = await runNode([program, String(lessons)]);
    if (code !== 0) throw new Error(`Checking ${lessons} lessons ended with ${code}:\n${output}`);
    const { files, findings, wallMs, cpuMs, peakBytes } = JSON.parse(
      output.trim().split('\n').at(-1) ?? '',
    ) as CheckCost;
    rows.push([
      ...[lessons, files, findings, (wallMs / 1000).toFixed(1), (cpuMs / 1000).toFixed(1)],
      ...[(wallMs / lessons).toFixed(2), (peakBytes / 1e6).toFixed(0)],
    ]);
  }
  return {
    title: 'Check, larger courses',
    about:
      'Reading, building the model and checking generated lessons of about 850 words in each of two languages, with links, tables and questions. Goal for 10,000: 60 s and 2,000 MB, and a time for each lesson that does not grow.',
    columns: ['lessons', 'files', 'findings', 's', 'CPU s', 'ms a lesson', 'peak MB'],
    rows,
  };
};

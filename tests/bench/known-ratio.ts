import type { LabConfig } from '../../playgrounds/kit/ts/lab.ts';
import { root } from '../../src/cli/child.ts';
import { assemble } from '../../src/playground/assemble.ts';
import { loadLab } from '../../src/playground/load-lab.ts';
import { defaultLimits, type RunRequest } from '../../src/playground/protocol.ts';

/** Wait of the baseline, in ms. */
const BASELINE_MS = 120;
const RUNS = 5;

/** Ratios of the programs, true by construction: one wait against one wait, `ratio` times shorter. */
export const ratios = [
  ...[1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9],
  ...[2.1, 2.2, 2.3, 2.5, 2.75, 3, 3.5, 4, 5, 6],
];

/** A lab judged by "at least twice the throughput", whose learner's version is `ratio` times as quick. */
export function knownRatio(ratio: number): RunRequest {
  const files = assemble(loadLab(root, 'sync-vs-async'), { variant: 'starter', locale: 'en' });
  const config: LabConfig = {
    ...JSON.parse(files['lab.json'] ?? 'null'),
    criterion: { kind: 'throughput-ratio', min: 2 },
    limit: { ratio: 8, formula: { ko: '8', en: '8' } },
    misconceptions: [],
  };
  const version = (ms: number) =>
    `export const findUsers = (backend) => backend.wait({ label: 'all', on: 'sleep', ms: ${ms}, answer: 1 });`;
  return {
    mode: 'lab',
    entry: config.entry,
    files: {
      ...files,
      'lab.json': JSON.stringify(config),
      'lab/lab.ts': "export const lab = { entry: 'findUsers', items: 8, prepare: (backend) => [backend] };",
      'baseline.ts': version(BASELINE_MS),
      [config.entry]: version(BASELINE_MS / ratio),
    },
    limits: defaultLimits,
    scale: 1,
    runs: RUNS,
  };
}

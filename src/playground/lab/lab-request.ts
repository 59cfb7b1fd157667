import type { LabConfig } from '../../../playgrounds/kit/ts/lab.ts';
import type { Files } from '../lab-files.ts';
import { defaultLimits, type RunRequest } from '../protocol.ts';

/** Timed runs of each version: the same as `npm run lab`. */
const RUNS = 5;

/** `lab.json` of an assembled project. The build wrote it, so that it is taken at its word. */
export const labConfig = (project: Files): LabConfig => JSON.parse(project['lab.json'] ?? 'null');

/**
 * A run of the assembled project with the learner's files laid over it. Only files of the starter are taken, so
 * that a draft or a shared link cannot replace the kit.
 */
export function labRequest(project: Files, learner: Files, own: readonly string[]): RunRequest {
  const edited = Object.entries(learner).filter(([name]) => own.includes(name));
  return {
    mode: 'lab',
    entry: labConfig(project).entry,
    files: { ...project, ...Object.fromEntries(edited) },
    limits: defaultLimits,
    scale: 1,
    runs: RUNS,
  };
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { dirname, join } from 'node:path';
import type { RunResult } from '../../../playgrounds/kit/ts/result.ts';
import { labInputHash } from '../../playground/assemble.ts';
import type { LabFiles } from '../../playground/lab-files.ts';
import { type LabRecording, labRecording } from '../../site/lab-recording.ts';

const pathOf = ({ id, language }: LabFiles): string => `playgrounds/${id}/recorded/${language}.json`;

/** Writes what real runs gave, tied to a hash of all that they depend on. `runtime`: what ran them. */
export function writeRecording(
  root: string,
  lab: LabFiles,
  runtime: string,
  runs: { starter: RunResult; solution: RunResult },
): void {
  const recording: LabRecording = {
    schema: 'lab-recording/1',
    inputHash: labInputHash(lab),
    runtime,
    machine: `${cpus().length} cores, ${platform()} ${arch()}`,
    date: new Date().toISOString().slice(0, 10),
    ...runs,
  };
  mkdirSync(dirname(join(root, pathOf(lab))), { recursive: true });
  writeFileSync(join(root, pathOf(lab)), `${JSON.stringify(recording, null, 2)}\n`);
}

/** What is wrong with the recording of a lab, with the mend; null if it is current. */
export function compareRecording(root: string, lab: LabFiles): string | null {
  const path = pathOf(lab);
  const mend = `Record it: npm run verify -- ${lab.id} --record`;
  if (!existsSync(join(root, path))) return `${path} is missing. ${mend}`;
  const { inputHash } = labRecording(JSON.parse(readFileSync(join(root, path), 'utf8')));
  return inputHash === labInputHash(lab)
    ? null
    : `${path} is stale: the lab or the kit changed after it was recorded. ${mend}`;
}

import type { RunResult } from '../../playgrounds/kit/ts/result.ts';

/** `playgrounds/<id>/recorded/<language>.json`: what real runs of a lab gave, tied to its inputs. */
export interface LabRecording {
  schema: 'lab-recording/1';
  inputHash: string;
  runtime: string;
  machine: string;
  date: string;
  starter: RunResult;
  solution: RunResult;
}

/** Written by `npm run verify -- --record` alone; the schema name is what tells a foreign file. */
export function labRecording(value: unknown): LabRecording {
  const isRecording =
    typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'lab-recording/1';
  if (!isRecording) throw new TypeError('Not a lab-recording/1: record the lab anew with npm run verify.');
  return value as LabRecording;
}

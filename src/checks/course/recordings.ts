import type { z } from 'zod';
import { rule } from '../../curriculum/rules/rule.ts';
import { positionOf } from '../files/position.ts';
import { readSource } from '../files/read.ts';
import type { SourceFile } from '../files/tree.ts';
import { type Finding, finding, topOfFile } from '../finding.ts';

const recordingMissing = rule({
  id: 'recording/missing',
  severity: 'error',
  about: 'Each program has been run, and its output is recorded: pages show no output that no run made.',
  message: { en: '{name} has no recorded run.', ko: '{name}: 기록된 실행이 없습니다.' },
  hint: {
    en: 'Record it: npm run verify -- {id} --record',
    ko: '기록하세요: npm run verify -- {id} --record',
  },
});

const recordingInvalid = rule({
  id: 'recording/invalid',
  severity: 'error',
  about: 'Recordings are written by `npm run verify` and by nobody else.',
  message: { en: 'Not a recording: {detail}.', ko: '기록이 아닙니다: {detail}.' },
  hint: {
    en: 'Record it anew: npm run verify -- {id} --record',
    ko: '다시 기록하세요: npm run verify -- {id} --record',
  },
});

const recordingStale = rule({
  id: 'recording/stale',
  severity: 'error',
  about: 'A recording belongs to its inputs: when a program or its facts change, it is recorded anew.',
  message: {
    en: 'The recording of {name} is of other inputs.',
    ko: '{name}의 기록은 다른 입력으로 만든 것입니다.',
  },
  hint: {
    en: 'Record it anew: npm run verify -- {id} --record',
    ko: '다시 기록하세요: npm run verify -- {id} --record',
  },
});

export const recordingRules = [recordingMissing, recordingInvalid, recordingStale];

/** The program that a recording belongs to. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Of the inputs as they are now. */
  readonly inputHash: string;
}

/** Whether a program has a recording, and one that is its own. `schema` is that of the recording. */
export function judgeRecording(
  program: Program,
  file: SourceFile | undefined,
  schema: z.ZodType<{ inputHash: string }>,
): Finding[] {
  const { id, name, inputHash } = program;
  if (!file) return [finding(recordingMissing, program.path, topOfFile, { id, name })];
  const { text, findings } = readSource(file, 'code');
  if (text === null) return [...findings];
  const held = parse(text, schema);
  if (typeof held === 'string')
    return [finding(recordingInvalid, file.path, topOfFile, { id, detail: held })];
  if (held.inputHash === inputHash) return [...findings];
  const place = positionOf(text, Math.max(0, text.indexOf('"inputHash"')));
  return [finding(recordingStale, file.path, place, { id, name })];
}

/** A recording, or what is wrong with it. */
function parse<T>(text: string, schema: z.ZodType<T>): T | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  return [first?.path.join('.'), first?.message].filter(Boolean).join(': ');
}

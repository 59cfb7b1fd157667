import { readFileSync } from 'node:fs';
import { type Finding, finding, topOfFile } from '../finding.ts';
import { decode, type Purpose } from './decode.ts';
import { fileEmpty, fileTooLarge, fileUnreadable } from './rules.ts';
import type { SourceFile } from './tree.ts';

/** Largest size by ending, in bytes. Prose and code are read by people; recordings hold two outputs of 64 kB. */
const budgets: readonly [endings: RegExp, bytes: number][] = [
  [/\.(mdx|py|ts)$/, 100_000],
  [/\.json$/, 500_000],
  [/./, 1_000_000],
];

export interface Source {
  readonly file: SourceFile;
  /** Null where there is nothing that could be read; the findings say why. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/** Over its budget? Then it is not opened. */
function sizeFault({ name, path, size }: SourceFile): Finding | undefined {
  const limit = budgets.find(([endings]) => endings.test(name))?.[1] ?? 0;
  if (size <= limit) return undefined;
  const kB = (bytes: number) => Math.ceil(bytes / 1000);
  return finding(fileTooLarge, path, topOfFile, { name, size: kB(size), limit: kB(limit) });
}

/** Bytes of a file, or why there are none. */
export function readBytes(file: SourceFile): Buffer | Finding {
  const { name, path, absolute } = file;
  const tooLarge = sizeFault(file);
  if (tooLarge) return tooLarge;
  try {
    return readFileSync(absolute);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return finding(fileUnreadable, path, topOfFile, { name, path, reason, x: '' });
  }
}

/** Text of a file with what is wrong with its bytes. */
export function readSource(file: SourceFile, purpose: Purpose): Source {
  const bytes = readBytes(file);
  if (!Buffer.isBuffer(bytes)) return { file, text: null, findings: [bytes] };
  const { text, findings } = decode(bytes, file.path, purpose);
  // Python marks a package by an empty file.
  if (text !== null && text.trim() === '' && file.name !== '__init__.py') {
    return { file, text: null, findings: [finding(fileEmpty, file.path, topOfFile, { name: file.name })] };
  }
  return { file, text, findings };
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/child.ts';

/** What no lab reaches. */
export const UNREACHABLE = 99;

/** A root of the project in which the objective asks for that ratio, and all else is as it is; and what removes it. */
export function withStrictObjective(): { strict: string; remove: () => void } {
  const strict = mkdtempSync(join(tmpdir(), 'waitless-strict-'));
  const objectives = join('content', 'objectives');
  mkdirSync(join(strict, 'content'));
  cpSync(join(root, objectives), join(strict, objectives), { recursive: true });
  symlinkSync(join(root, 'playgrounds'), join(strict, 'playgrounds'), 'junction');
  const file = join(strict, objectives, '1-2.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(kind: throughput-ratio\s+min:) \d+/, `$1 ${UNREACHABLE}`));
  return { strict, remove: () => rmSync(strict, { recursive: true, force: true }) };
}

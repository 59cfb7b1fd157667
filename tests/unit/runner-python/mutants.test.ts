import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { python, runTests } from '../../support/python-tests.ts';
import { mutants } from './mutants.ts';
import { bootstrap, here } from './python.ts';

describe.skipIf(!python)('faults in the tracer', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tracer-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.concurrent.each(mutants)(
    'are found: $fault',
    { timeout: 120_000 },
    async ({ fault, file, find, replace }) => {
      const copy = join(folder, fault.replaceAll(/\W+/g, '-'));
      cpSync(bootstrap, copy, { recursive: true });
      const path = join(copy, '_waitless', file);
      const source = readFileSync(path, 'utf8');
      expect(source.split(find)).toHaveLength(2);
      writeFileSync(path, source.replace(find, replace));
      const { exitCode, output } = await runTests(join(here, 'tracer_test.py'), copy, ['--failfast']);
      expect(exitCode, output).toBe(1);
    },
  );
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { python, runTests } from '../../support/python-tests.ts';
import { here, layOutKit } from './python.ts';

const files = readdirSync(here).filter((name) => name.endsWith('_test.py'));

describe.skipIf(!python)('the kit in Python', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kit-py-'));
    layOutKit(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(files)('%s', { timeout: 120_000 }, async (file) => {
    const { exitCode, output } = await runTests(join(here, file), folder);
    expect(exitCode, output).toBe(0);
    // A file without tests passes too.
    expect(output).toMatch(/^Ran [1-9]\d* tests?/m);
  });
});

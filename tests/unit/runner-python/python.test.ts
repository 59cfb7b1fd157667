import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { python, runTests } from '../../support/python-tests.ts';
import { bootstrap, here } from './python.ts';

const files = readdirSync(here).filter((name) => name.endsWith('_test.py'));

describe.skipIf(!python)('what runs inside Pyodide, on CPython', () => {
  test.each(files)('%s', { timeout: 120_000 }, async (file) => {
    const { exitCode, output } = await runTests(join(here, file), bootstrap);
    expect(exitCode, output).toBe(0);
    // A file without tests passes too.
    expect(output).toMatch(/^Ran [1-9]\d* tests?/m);
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test.each(['check', 'snippets', 'verify', 'lab', 'new'])(
  'npm run %s -- --help shows how it is used and does nothing',
  (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${name}.ts`, '--help'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n').at(-1)).toContain(`npm run ${name} -- `);
  },
);

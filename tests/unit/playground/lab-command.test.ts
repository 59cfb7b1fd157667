import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseRequest } from '../../../src/cli/lab/request.ts';
import { inTemporaryFolder } from '../../../src/cli/lab/run-project.ts';
import { UserError } from '../../../src/cli/say.ts';
import { emptyFolder, folderWith, root } from './fixture.ts';

// Before the imports: messages are asked for in English, whatever machine this is.
vi.hoisted(() => {
  process.env.LC_ALL = 'C.UTF-8';
});

const labs = (language: string) => (language === 'ts' ? ['db-pool', 'sync-vs-async'] : ['sync-vs-async']);

describe('parseRequest', () => {
  it('runs the starter unless told otherwise', () => {
    expect(parseRequest(['db-pool'], labs)).toEqual({
      ...{ id: 'db-pool', language: 'ts', variant: 'starter', json: false, eject: undefined },
    });
  });

  it.each([
    [['--solution'], 'solution'],
    [['--wrong', 'await-in-loop'], { wrong: 'await-in-loop' }],
  ])('reads %j', (options, variant) => {
    expect(parseRequest(['db-pool', ...options], labs).variant).toEqual(variant);
  });

  it.each([
    ['no lab', [], /Name one lab\. Labs: db-pool, sync-vs-async\nUsage: npm run lab/],
    ['two labs', ['db-pool', 'sync-vs-async'], /Name one lab/],
    ['a misspelt lab', ['sync-vs-asinc'], /Did you mean "sync-vs-async"\?\nLabs: db-pool, sync-vs-async$/],
    ['a language that is not there', ['db-pool', '--lang', 'go'], /--lang go: there is no such language/],
    ['a lab without that language', ['db-pool', '--lang', 'py'], /not a lab that can be run in py\./],
    ['both versions', ['db-pool', '--solution', '--wrong', 'x'], /--solution or --wrong, not both/],
    ['an unknown option', ['db-pool', '--fast'], /'--fast'[\s\S]*\nUsage:/],
  ])('refuses %s', (_name, argv, message) => {
    expect(() => parseRequest(argv, labs)).toThrow(UserError);
    expect(() => parseRequest(argv, labs)).toThrow(message);
  });
});

describe('inTemporaryFolder', () => {
  it('leaves nothing behind, even when its use fails', async () => {
    const project = emptyFolder();
    const use = async (folder: string) => {
      expect(readFileSync(join(folder, 'lab/lab.ts'), 'utf8')).toBe('export {};');
      throw new Error('stopped');
    };
    await expect(inTemporaryFolder(project, { 'lab/lab.ts': 'export {};' }, use)).rejects.toThrow('stopped');
    expect(readdirSync(join(project, '.cache'))).toEqual([]);
  });
});

describe('npm run lab', () => {
  const lab = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/cli/lab.ts'), ...args], { encoding: 'utf8' });

  it('passes the exit code through, with the result as the last line', {
    timeout: 20_000,
  }, () => {
    const { status, stdout } = lab('sync-vs-async', '--wrong', 'missing-await', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      messageKey: 'missing-await',
    });
  });

  it('ejects a complete project into a new folder', () => {
    const folder = join(emptyFolder(), 'new');
    const { status, stdout } = lab('sync-vs-async', '--solution', '--eject', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('npm install && npm start');
    expect(readFileSync(join(folder, 'users.ts'), 'utf8')).toContain("from './lab/directory.ts'");
  });

  it('runs the Python version of a lab', { timeout: 60_000 }, () => {
    const { status, stdout } = lab('sync-vs-async', '--lang', 'py', '--wrong', 'await-in-loop', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      ...{ language: 'py', runtime: 'cpython', messageKey: 'await-in-loop' },
    });
  });

  it('ejects a Python project', () => {
    const folder = join(emptyFolder(), 'new');
    const { status, stdout } = lab('sync-vs-async', '--lang', 'py', '--eject', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('python3 main.py');
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['main.py', 'users.py', 'kit', 'lab', 'lab.json']),
    );
  });

  it('names the wrong versions that there are', () => {
    const { status, stderr } = lab('sync-vs-async', '--wrong', 'nope');
    expect(status).toBe(2);
    expect(stderr).toContain(
      'Wrong versions: await-in-loop, blocking-in-async, called-again, missing-await, one-then-two, sleep-in-async, tasks-in-result',
    );
  });

  it('overwrites nothing', () => {
    const folder = folderWith({ 'users.ts': 'mine' });
    const { status, stderr } = lab('sync-vs-async', '--eject', folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/: not empty, so nothing was written\. Name an empty or a new folder\./);
    expect(existsSync(join(folder, 'start.mjs'))).toBe(false);
    expect(readFileSync(join(folder, 'users.ts'), 'utf8')).toBe('mine');
  });
});

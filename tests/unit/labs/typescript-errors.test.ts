import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { assemble } from '../../../src/playground/assemble.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { folderWith, root } from '../playground/fixture.ts';
import { toldAs } from './told.ts';

const timeout = 60_000;
const findUsers = (body: string): string => `export async function findUsers(directory, ids) {\n${body}\n}\n`;
const files = (body: string) => ({ files: { 'users.ts': findUsers(body) } });
const node = { program: process.execPath, env: {} };
const started = 'const users = Promise.all(ids.map((id) => directory.findUser(id)));';

it.each([
  ['a promise used as its array', `${started} return users.map((user) => user);`, 'not-a-value'],
  ['a promise that is spread', `${started} return [...users];`, 'not-a-value'],
  ['a property of a promise', 'return ids.map((id) => directory.findUser(id).name.length);', 'not-a-value'],
  ['a name that is not there', 'return directory.findUserAsync(ids[0]);', 'not-a-value'],
  ['promises one by one', 'return Promise.all(directory.findUser(1), directory.findUser(2));', 'no-list'],
  ['what forEach returns', 'return Promise.all(ids.forEach((id) => directory.findUser(id)));', 'no-list'],
  ['an error of its own', "throw new Error('no');", 'thrown'],
])('an error is told with its mend: %s', { timeout }, (_name, body, messageKey) => {
  expect(toldAs('sync-vs-async', 'ts', files(body), node)).toMatchObject({ verdict: 'error', messageKey });
});

it.each([
  ['for ever', 'while (true) {}'],
  ['for ever, after an await', 'await null; while (true) {}'],
  ['without ever letting go of the loop', 'for (;;) await null;'],
])('code that runs %s is stopped when its time is up', { timeout }, (_name, body) => {
  const folder = folderWith(assemble(loadLab(root, 'sync-vs-async'), { variant: files(body) }));
  const args = ['start.mjs', '--json', '--timeout-ms', '1500'];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ verdict: 'error', messageKey: 'time-out' },
    error: { kind: 'time-out', message: '1.5', file: 'users.ts' },
  });
});

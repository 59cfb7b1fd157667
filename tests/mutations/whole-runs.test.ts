import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { generateContent } from '../support/generate-content.ts';
import { Snapshot } from '../support/workspace.ts';
import { files } from './cases/files.ts';
import { graph } from './cases/graph.ts';
import { links } from './cases/links.ts';
import { practice } from './cases/practice.ts';
import { prose } from './cases/prose.ts';
import { references } from './cases/references.ts';
import { schema } from './cases/schema.ts';
import type { Mutation } from './mutation.ts';

/** One of each kind, in as many files as there are, so that none hides another. */
const twenty = [
  ['a prerequisite that does not exist', references],
  ['an evaluation by a question that does not exist', references],
  ['a term names a lesson and a term that do not exist', references],
  ['an erratum names a snippet that does not exist', references],
  ['prose shows a snippet and an erratum that do not exist', references],
  ['a misconception that the kit does not recognise', references],
  ['a prerequisite that comes later', graph],
  ['an objective that nothing teaches or practises', graph],
  ['an evaluation of a level that its objective does not claim', graph],
  ['a lesson that no unit lists', graph],
  ['a mistyped kind of activity', schema],
  ['a file that nothing reads', files],
  ['a decomposed Korean name', files],
  ['a component that does not exist', prose],
  ['a sign that opens a tag', prose],
  ['code that nothing has run', prose],
  ['a page that does not exist', links],
  ['a scheme that is not allowed: javascript:alert(1)', links],
  ['a package that is not there offline', practice],
  ['a wrong version that nothing names', practice],
] as const;

const named = (name: string, mutations: readonly Mutation[]): Mutation => {
  const found = mutations.find((mutation) => mutation.name === name);
  if (!found) throw new Error(`No mutation is called "${name}".`);
  return found;
};

let snapshot: Snapshot;
beforeAll(() => {
  snapshot = new Snapshot();
});
afterAll(() => snapshot[Symbol.dispose]());

describe('many faults', () => {
  it('reports twenty mutations of one run, each with its findings', () => {
    using workspace = snapshot.workspace();
    const mutations = twenty.map(([name, mutations]) => named(name, mutations));
    for (const mutation of mutations) mutation.change(workspace);
    const found = workspace.findings().map(({ rule, file }) => `${rule.id} ${file}`);
    const expected = mutations.flatMap(({ expect }) => expect.map(({ rule, file }) => `${rule} ${file}`));
    expect(found.sort()).toEqual(expected.sort());
  });

  it('reports every fault of syntax of one file, and what else is wrong with it', () => {
    using workspace = snapshot.workspace();
    const korean = 'content/lessons/where-time-goes/ko.mdx';
    workspace.append(korean, 'a <3\n\n{ 1 + }\n\n<Box>\n\n[말](/nope/)\n\n</Note>\n\n[[nope]]');
    const found = workspace.findings().map(({ rule, line }) => [rule.id, line]);
    const { line } = workspace.spotOf(korean, 'a <3');
    expect(found).toEqual([
      ['mdx/less-than', line],
      ['mdx/expression', line + 2],
      ['mdx/unclosed-tag', line + 4],
      ['link/unknown-page', line + 6],
      ['mdx/unopened-tag', line + 8],
      ['term/unknown', line + 10],
    ]);
  });

  it('sorts by file and position', () => {
    using workspace = snapshot.workspace();
    for (const { change } of references.slice(0, 4)) change(workspace);
    const spots = workspace.findings().map(({ file, line, column }) => ({ file, line, column }));
    const sorted = [...spots].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
    expect(spots).toEqual(sorted);
    expect(spots.length).toBeGreaterThan(2);
  });
});

describe('what a run leaves alone', () => {
  it('writes nothing', () => {
    using workspace = snapshot.workspace();
    for (const { change } of [...references.slice(0, 5), ...prose.slice(0, 5)]) change(workspace);
    const before = stateOf(workspace.root);
    workspace.findings();
    expect(stateOf(workspace.root)).toBe(before);
  });

  it('reads nothing behind a link', () => {
    using workspace = snapshot.workspace();
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      writeFileSync(join(outside, 'lesson.yaml'), 'kind: [SECRET');
      symlinkSync(outside, workspace.path('content/lessons/inside'));
      const findings = workspace.findings();
      expect(findings.map(({ rule }) => rule.id)).toEqual(['file/symlink']);
      expect(JSON.stringify(findings)).not.toContain('SECRET');
    } finally {
      rmSync(outside, { recursive: true });
    }
  });
});

it('checks 3,000 lessons in a time that grows with their number alone', () => {
  const seconds = [300, 3000].map((lessons) => {
    const root = mkdtempSync(join(tmpdir(), 'large-'));
    try {
      generateContent(root, lessons);
      const place = (path: string) => ({ absolute: join(root, path), path });
      const before = process.cpuUsage();
      const { findings, files } = check({
        content: place('content'),
        playgrounds: place('playgrounds'),
        public: null,
      });
      const { user } = process.cpuUsage(before);
      expect(findings).toEqual([]);
      expect(files).toBeGreaterThan(3 * lessons);
      return user / 1e6;
    } finally {
      rmSync(root, { recursive: true });
    }
  });
  const [few = 0, many = 0] = seconds;
  // Ten times as many; the rest is for garbage collection and a shared machine.
  expect(many / few).toBeLessThan(25);
}, 240_000);

/** Names, sizes, times and contents of everything below a folder. */
function stateOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const stats = statSync(join(folder, name));
    hash.update(
      `${name} ${stats.size} ${stats.mtimeMs} ${stats.isFile() ? readFileSync(join(folder, name), 'hex') : ''}\n`,
    );
  }
  return hash.digest('hex');
}

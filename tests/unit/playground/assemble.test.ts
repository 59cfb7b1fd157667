import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { LabLanguage } from '../../../playgrounds/kit/ts/result.ts';
import { assemble, labInputHash, labVersion, SUCRASE } from '../../../src/playground/assemble.ts';
import type { LabFiles } from '../../../src/playground/lab-files.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { root } from './fixture.ts';

const lab = loadLab(root, 'sync-vs-async');
const project = assemble(lab, { variant: 'starter' });

describe('an assembled project', () => {
  it('is complete', () => {
    expect(Object.keys(project)).toEqual(
      expect.arrayContaining([
        ...['README.md', 'package.json', 'start.mjs', 'lab.json'],
        ...['users.ts', 'baseline.ts', 'lab/lab.ts', 'lab/directory.ts', 'kit/main.ts', 'kit/judge.ts'],
      ]),
    );
  });

  it('imports nothing that it does not hold', () => {
    const imports = Object.entries(project).flatMap(([path, text]) =>
      [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to = '']) =>
        join(dirname(path), to),
      ),
    );
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.filter((path) => !(path in project))).toEqual([]);
  });

  it('has no dependency but the optional type stripper, pinned to the version that the site uses', () => {
    const manifest = JSON.parse(project['package.json'] ?? '');
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toEqual({ sucrase: SUCRASE });
    const site = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect({ ...site.dependencies, ...site.devDependencies }.sucrase).toBe(SUCRASE);
  });

  it('tells StackBlitz how to start it', () => {
    const { scripts, stackblitz, engines } = JSON.parse(project['package.json'] ?? '');
    expect({ scripts, stackblitz, engines }).toEqual({
      scripts: { start: 'node start.mjs' },
      stackblitz: { startCommand: 'npm start' },
      engines: { node: '>=22' },
    });
  });

  // The goal is 15 kB; what recognises wrong uses of services and pools is not in every lab's interest yet travels with it.
  it('holds a kit below 16.5 kB compressed', () => {
    const kit = Object.entries(project).filter(([path]) => path.startsWith('kit/') || path === 'start.mjs');
    expect(gzipSync(kit.map(([, text]) => text).join('')).length).toBeLessThan(16_500);
  });

  it('needs Node in its entry alone, so that the rest of the kit runs in a worker', () => {
    const kit = Object.entries(project).filter(([path]) => path.startsWith('kit/'));
    const bound = kit.filter(([, text]) => /'node:|\bprocess\.(?!exit)|\b(document|window)\./.test(text));
    expect(bound.map(([path]) => path)).toEqual(['kit/main.ts']);
  });

  it('introduces itself in Korean, then in English', () => {
    expect(project['README.md']).toMatch(/^# 동기와 비동기[\s\S]+\n# Sync and async/);
  });

  it('differs between variants in the learner’s files alone', () => {
    const solved = assemble(lab, { variant: 'solution' });
    const differing = Object.keys(project).filter((path) => project[path] !== solved[path]);
    expect(differing).toEqual(['users.ts']);
  });

  it.each<[string, LabLanguage, string[], string[]]>([
    ['sync-vs-async', 'ts', ['passed', 'await-in-loop'], ['no-prediction', 'completion-order', 'in-order']],
    [
      'gather-ceiling',
      'ts',
      ['no-prediction', 'wrong-limit', 'as-predicted'],
      ['blocking-in-async', 'in-order'],
    ],
    [
      'gather-ceiling',
      'py',
      ['no-prediction', 'wrong-limit', 'as-predicted'],
      ['blocking-in-async', 'in-order'],
    ],
  ])('carries the sentences that %s (%s) can say, and no others', (id, language, said, unsaid) => {
    const { messages } = JSON.parse(
      assemble(loadLab(root, id, language), { variant: 'starter' })['lab.json'] ?? '',
    );
    expect(Object.keys(messages)).toEqual(expect.arrayContaining([...said, 'results-differ', 'thrown']));
    expect(Object.keys(messages).filter((key) => unsaid.includes(key))).toEqual([]);
    const name = { ts: 'predictedLimit', py: 'PREDICTED_LIMIT' }[language];
    if ('no-prediction' in messages) expect(messages['no-prediction'].ko).toContain(name);
  });

  it('takes the learner’s own files', () => {
    const files = { 'users.ts': 'export {};\n' };
    expect(assemble(lab, { variant: { files } })['users.ts']).toBe('export {};\n');
  });

  it('names the wrong versions that there are', () => {
    expect(() => assemble(lab, { variant: { wrong: 'nope' } })).toThrow(
      'Lab "sync-vs-async" has no wrong version "nope". It has: await-in-loop, blocking-in-async, missing-await, one-then-two, sleep-in-async, tasks-in-result.',
    );
  });
});

describe('hashes', () => {
  const changed = (change: Partial<LabFiles>): LabFiles => ({ ...lab, ...change });
  const otherKit = changed({ common: { ...lab.common, 'kit/judge.ts': '// another judge' } });
  const otherStarter = changed({ starter: { 'users.ts': '// another start' } });
  const otherCriterion = changed({ criterion: { kind: 'share-of-limit', min: 0.9 } });

  it('labVersion follows kit and criterion, not the learner’s files', () => {
    expect(labVersion(lab)).toMatch(/^[0-9a-f]{12}$/);
    expect(labVersion(otherKit)).not.toBe(labVersion(lab));
    expect(labVersion(otherCriterion)).not.toBe(labVersion(lab));
    expect(labVersion(otherStarter)).toBe(labVersion(lab));
  });

  it('labInputHash follows the learner’s files too', () => {
    expect(labInputHash(lab)).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set([lab, otherKit, otherCriterion, otherStarter].map(labInputHash)).size).toBe(4);
  });

  it('is what the project carries', () => {
    expect(JSON.parse(project['lab.json'] ?? '').version).toBe(labVersion(lab));
  });
});

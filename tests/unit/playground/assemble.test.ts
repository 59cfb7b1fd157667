import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { LabLanguage } from '../../../playgrounds/kit/ts/result.ts';
import { assemble, labInputHash, labVersion, SUCRASE } from '../../../src/playground/assemble.ts';
import type { LabFiles } from '../../../src/playground/lab-files.ts';
import { loadLab, runnableLabs } from '../../../src/playground/load-lab.ts';
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
      'Lab "sync-vs-async" has no wrong version "nope". It has: await-in-loop, blocking-in-async, called-again, missing-await, one-then-two, sleep-in-async, tasks-in-result.',
    );
  });
});

describe('the kit that travels with a lab', () => {
  const all = (['ts', 'py'] as const).flatMap((language) =>
    runnableLabs(root, language).map((id) => [id, language] as const),
  );
  const kitOf = (id: string, language: LabLanguage) =>
    Object.entries(assemble(loadLab(root, id, language), { variant: 'starter' })).filter(
      ([path]) => path.startsWith('kit/') || path === 'start.mjs' || path === 'main.py',
    );

  it.each(all)('is at most 15 kB compressed: %s (%s)', (id, language) => {
    const text = kitOf(id, language).map(([, text]) => text);
    expect(gzipSync(text.join('')).length).toBeLessThanOrEqual(15_000);
  });

  it.each(all)('holds every module that it imports: %s (%s)', (id, language) => {
    const kit = kitOf(id, language);
    const held = new Set(kit.map(([path]) => path));
    const imported = kit.flatMap(([, text]) =>
      language === 'ts'
        ? [...text.matchAll(/from '\.\/([\w-]+\.ts)'/g)].map(([, name]) => `kit/${name}`)
        : [...text.matchAll(/^from (?:kit)?\.(\w+) import/gm)].map(([, name]) => `kit/${name}.py`),
    );
    expect(imported.length).toBeGreaterThan(20);
    expect(imported.filter((path) => !held.has(path))).toEqual([]);
  });

  it.each(['ts', 'py'] as const)('has the parts that the lab names, and no others (%s)', (language) => {
    const parts = [
      'order',
      'calls',
      'items',
      'connections',
      'files',
      'facts',
      'prediction',
      'ratio',
      'state',
    ];
    const partsOf = (id: string) =>
      parts.filter((name) => kitOf(id, language).some(([path]) => path === `kit/${name}.${language}`));
    expect(partsOf('sync-vs-async')).toEqual(['ratio']);
    expect(partsOf('gather-ceiling')).toEqual(['order', 'items', 'prediction', 'ratio']);
    expect(partsOf('http-fan-out')).toEqual(['order', 'calls', 'items', 'ratio']);
    expect(partsOf('db-pool')).toEqual(['connections', 'ratio']);
    expect(partsOf('stampede')).toEqual(['facts', 'state']);
  });

  it('has neither comments nor docstrings, but for a body that is nothing else', () => {
    const comments = kitOf('http-fan-out', 'py').flatMap(([, text]) => text.match(/^ *(?:#|""").*/gm) ?? []);
    expect(comments).toEqual([expect.stringContaining('Refused by the service of a lab')]);
    const lines = kitOf('http-fan-out', 'ts').flatMap(
      ([, text]) => text.match(/^ *(?:\/\*\*|\/\/ ).*/gm) ?? [],
    );
    expect(lines).toEqual([]);
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

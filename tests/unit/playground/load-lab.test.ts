import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LabProblem } from '../../../src/playground/lab-files.ts';
import { loadLab, runnableLabs } from '../../../src/playground/load-lab.ts';
import { folderWith, root } from './fixture.ts';

const yaml = readFileSync(join(root, 'playgrounds/sync-vs-async/playground.yaml'), 'utf8');
const objective = (extra = '') => `origin: course
title: { ko: 목표, en: Objective }
statement: { ko: 목표, en: Objective }
bloom: [apply]
evaluations: [{ id: e, title: { ko: 평가, en: Evaluation }, bloom: apply, lab: mini }]
${extra}`;
const users = "import '../lab/lab.ts';\n";
const wrong = (name: string) => ({ [`playgrounds/mini/node/wrong/${name}/users.ts`]: 'export {};\n' });

/** The smallest lab that loads. */
const mini = {
  'content/objectives/1-2.a.yaml': objective(),
  'playgrounds/kit/ts/start.mjs': "import('./main.ts');\n",
  'playgrounds/kit/ts/main.ts': '/**\n * Read in the repository.\n */\nexport {};\n  // So is this.\n',
  'playgrounds/mini/playground.yaml': yaml,
  'playgrounds/mini/node/lab/lab.ts': "import '../../../kit/ts/main.ts';\r\n",
  'playgrounds/mini/node/baseline.ts': 'export {};\n',
  'playgrounds/mini/node/starter/users.ts': users,
  'playgrounds/mini/node/solution/users.ts': users,
  ...wrong('await-in-loop'),
  ...wrong('missing-await'),
  ...wrong('called-again'),
  ...wrong('one-then-two'),
  ...wrong('tasks-in-result'),
  ...wrong('blocking-in-async'),
  ...wrong('sleep-in-async'),
};
const load = (changes: Record<string, string>) => loadLab(folderWith({ ...mini, ...changes }), 'mini');
const fromObjective = yaml.replace(
  /criterion:\n {2}kind: share-of-limit\n {2}min: 0\.8/,
  'criterion: { from: objective }',
);

describe('loadLab', () => {
  it('moves every file, with its imports, to where the assembled project has it', () => {
    const lab = load({});
    expect(lab.common).toEqual({
      'start.mjs': "import('./kit/main.ts');\n",
      'kit/main.ts': 'export {};\n',
      'lab/lab.ts': "import '../kit/main.ts';\n",
      'baseline.ts': 'export {};\n',
    });
    expect(lab.starter).toEqual({ 'users.ts': "import './lab/lab.ts';\n" });
    expect(Object.keys(lab.wrong)).toEqual([
      ...['await-in-loop', 'blocking-in-async', 'called-again', 'missing-await'],
      ...['one-then-two', 'sleep-in-async', 'tasks-in-result'],
    ]);
  });

  it('takes the criterion of the objective, and says whose it is', () => {
    const own = objective('criterion: { kind: throughput-ratio, min: 99 }');
    const lab = load({
      'playgrounds/mini/playground.yaml': fromObjective,
      'content/objectives/1-2.a.yaml': own,
    });
    expect(lab.criterion).toEqual({ kind: 'throughput-ratio', min: 99, from: 'objective' });
  });

  it.each(['share-of-limit, min: 0.8', 'prediction', 'backend-calls, max: 1'])(
    'asks for the limit that the criterion %s is about',
    (criterion) => {
      const unlimited = yaml
        .replace(/criterion:\n {2}kind: share-of-limit\n {2}min: 0\.8/, `criterion: { kind: ${criterion} }`)
        .replace(/^limit:\n(?: {2}.*\n)+/m, 'limit: null\n');
      expect(() => load({ 'playgrounds/mini/playground.yaml': unlimited })).toThrow(/has a limit/);
    },
  );

  it('takes the criterion of the nearest ancestor that has one', () => {
    const lab = load({
      'playgrounds/mini/playground.yaml': fromObjective,
      'content/objectives/1-2.a.yaml': objective("parent: '1-2'"),
      'content/objectives/1-2.yaml': objective('criterion: { kind: throughput-ratio, min: 2 }'),
    });
    expect(lab.criterion).toEqual({ kind: 'throughput-ratio', min: 2, from: 'objective' });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'no ancestor has a criterion, even in a circle of parents',
      {
        'playgrounds/mini/playground.yaml': fromObjective,
        'content/objectives/1-2.a.yaml': objective("parent: '1-2.a'"),
      },
      /playground\.yaml: takes its criterion from objective "1-2\.a", but neither.*\n {2}Add "criterion"/,
    ],
    [
      'an objective that is not there',
      { 'playgrounds/mini/playground.yaml': fromObjective.replace('1-2.a', '9-9') },
      /content\/objectives\/9-9\.yaml: is missing/,
    ],
    [
      'a misconception that the kit does not know',
      { 'playgrounds/mini/playground.yaml': yaml.replace('id: missing-await', 'id: forgot-await') },
      /does not recognise the misconception "forgot-await"\.\n {2}Use one of .*missing-await, /,
    ],
    ['a wrong version that nothing names', wrong('unused'), /do not agree about "unused"/],
    [
      'a wrong version that is not there',
      { 'playgrounds/mini/playground.yaml': yaml.replace('[await-in-loop]', '[await-in-loop, gone]') },
      /do not agree about "gone"/,
    ],
    [
      'a learner’s file under another name',
      { 'playgrounds/mini/playground.yaml': yaml.replace('entry: users.ts', 'entry: people.ts') },
      /node\/starter\/people\.ts: is missing\.\n {2}.*languages\.ts\.entry/,
    ],
    [
      'a field that the schema refuses',
      { 'playgrounds/mini/playground.yaml': yaml.replace('waitKind: sleep', 'waitKind: nap') },
      /playground\.yaml: waitKind: .*\n {2}npm run check/,
    ],
  ])('refuses %s', (_name, changes, message) => {
    expect(() => load(changes)).toThrow(LabProblem);
    expect(() => load(changes)).toThrow(message);
  });

  it('names a lab that is not there', () => {
    expect(() => loadLab(root, 'nope')).toThrow(/playgrounds\/nope\/playground\.yaml: is missing/);
  });
});

describe('runnableLabs', () => {
  it('leaves out what is only announced, and the kit', () => {
    const announced = { 'playgrounds/later/playground.yaml': yaml };
    expect(runnableLabs(folderWith({ ...mini, ...announced }))).toEqual(['mini']);
  });
});

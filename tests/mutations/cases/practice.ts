import { facts, lab, labFacts, type Mutation, snippet } from '../mutation.ts';

/** Questions, labs, snippets. */
export const practice: readonly Mutation[] = [
  {
    name: 'a question without a right answer',
    change: (w) => w.replace(facts, '        correct: true\n', ''),
    expect: [
      { rule: 'question/no-right-answer', file: facts, at: '- text:\n          ko: 약 3초. 스레드가' },
    ],
  },
  {
    name: 'a question with two right answers',
    change: (w) =>
      w.replace(
        facts,
        '          en: Almost 0 s. Asynchronous code does not wait.\n',
        '          en: Almost 0 s. Asynchronous code does not wait.\n        correct: true # too\n',
      ),
    expect: [{ rule: 'question/several-right-answers', file: facts, at: 'true # too', related: [facts] }],
  },
  {
    name: 'two options that say the same',
    change: (w) =>
      w.replace(facts, 'ko: 약 1.5초. 절반쯤 겹칩니다.', 'ko: 약 1초. 세 대기가 같은 1초 안에 지나갑니다. '),
    expect: [
      { rule: 'question/same-option', file: facts, at: '약 1초. 세 대기가 같은 1초 안에', related: [facts] },
    ],
  },
  {
    name: 'a right answer by number',
    change: (w) => w.replace(facts, '    kind: question\n', '    kind: question\n    answer: 7\n'),
    expect: [{ rule: 'schema/unknown-key', file: facts, at: 'answer' }],
  },
  {
    name: 'a line of the program among the distractors',
    change: (w) =>
      w.replace(facts, '    explanation:', '    distractors: [import asyncio]\n    explanation:'),
    expect: [{ rule: 'question/line-twice', file: facts, at: 'import asyncio]' }],
  },
  {
    name: 'a question that recalls a later lesson',
    change: (w) => w.replace(facts, '    kind: question\n', '    kind: question\n    recalls: capstone\n'),
    expect: [{ rule: 'question/recalls-later', file: facts, at: 'capstone' }],
  },
  {
    name: 'a lab without its starter',
    change: (w) => w.remove(`${lab}/node/starter/users.ts`),
    expect: [
      {
        rule: 'lab/missing-file',
        file: labFacts,
        at: 'users.ts\n',
        says: ['node/starter/users.ts', 'solution/users.ts'],
      },
    ],
  },
  {
    name: 'a lab with another entry than its files',
    change: (w) => w.replace(labFacts, 'entry: users.ts', 'entry: user.ts'),
    expect: [{ rule: 'lab/missing-file', file: labFacts, at: 'user.ts', says: ['starter/users.ts'] }],
  },
  {
    name: 'a lab without any file',
    change: (w) => w.remove(`${lab}/node`),
    expect: [{ rule: 'lab/missing-file', file: labFacts, at: 'users.ts\n' }],
  },
  {
    name: 'an entry outside of the folder',
    change: (w) => w.replace(labFacts, 'entry: users.ts', 'entry: ../../x.ts'),
    expect: [{ rule: 'schema/format', file: labFacts, at: '../../x.ts', says: ['users.ts'] }],
  },
  {
    name: 'a lab that imports from outside of its folder',
    change: (w) => w.append(`${lab}/node/starter/users.ts`, "import '../../../../src/x.ts';"),
    expect: [{ rule: 'lab/assembly', file: `${lab}/node/starter/users.ts`, says: ['../../../../src/x.ts'] }],
  },
  {
    name: 'a wrong version that is gone',
    change: (w) => w.remove(`${lab}/node/wrong/missing-await`),
    expect: [{ rule: 'lab/wrong-version', file: labFacts, at: 'missing-await]' }],
  },
  {
    name: 'a wrong version that is renamed in the facts only',
    change: (w) => w.replace(labFacts, 'wrong: [missing-await]', 'wrong: [missing-wait]'),
    expect: [{ rule: 'lab/wrong-version', file: labFacts, at: 'missing-wait', says: ['"missing-await"'] }],
  },
  {
    name: 'a package that is not there in the page',
    change: (w) => w.append(`${lab}/python/solution/users.py`, 'import numpy, os'),
    expect: [{ rule: 'python/import', file: `${lab}/python/solution/users.py`, at: 'numpy' }],
  },
  {
    name: 'a module of the system, in the page',
    change: (w) => w.append(`${lab}/python/lab/lab.py`, 'import fcntl'),
    expect: [{ rule: 'python/import', file: `${lab}/python/lab/lab.py`, at: 'fcntl', says: ['in the page'] }],
  },
  {
    name: 'a wrong version that nothing names',
    change: (w) => w.copy(`${lab}/node/wrong/missing-await`, `${lab}/node/wrong/too-slow`),
    expect: [{ rule: 'lab/unnamed-version', file: `${lab}/node/wrong/too-slow` }],
  },
  {
    name: 'packages that were installed in a lab',
    change: (w) => w.write(`${lab}/node/node_modules/lodash/index.ts`, 'export {};'),
    expect: [{ rule: 'file/unexpected', file: `${lab}/node/node_modules`, says: ['starter/'] }],
  },
  {
    name: 'a way to run that is not allowed',
    change: (w) => w.replace(labFacts, 'stackblitz', 'codesandbox'),
    expect: [
      { rule: 'schema/value', file: labFacts, at: 'codesandbox', says: ['page, stackblitz, node, cpython'] },
    ],
  },
  {
    name: 'StackBlitz and nothing else',
    change: (w) => w.replace(labFacts, /runtimes: \[.*\]/, 'runtimes: [stackblitz]'),
    expect: [{ rule: 'lab/no-fallback', file: labFacts, at: '[stackblitz]' }],
  },
  {
    name: 'TypeScript on CPython',
    change: (w) => w.replace(labFacts, 'stackblitz, node]', '"cpython"]'),
    expect: [{ rule: 'lab/runtime', file: labFacts, at: '"cpython"' }],
  },
  {
    name: 'a lab that is in no lesson',
    change: (w) => w.copy('playgrounds/db-pool', 'playgrounds/db-pool-two'),
    expect: [{ rule: 'lab/orphan', file: 'playgrounds/db-pool-two/playground.yaml' }],
  },
  {
    name: 'the recording of a lab that has changed',
    change: (w) => w.append(`${lab}/node/lab/lab.ts`, '// later'),
    expect: [
      {
        rule: 'recording/stale',
        file: `${lab}/recorded/ts.json`,
        at: '"inputHash"',
        says: ['npm run verify -- sync-vs-async --record'],
      },
    ],
  },
  {
    name: 'a package that is not there offline',
    change: (w) => w.write(`${snippet}/main.py`, `import numpy as np\n${w.read(`${snippet}/main.py`)}`),
    expect: [{ rule: 'python/import', file: `${snippet}/main.py`, at: 'numpy', says: ['offline'] }],
  },
  {
    name: 'a package that is imported deep inside, from a module of it',
    change: (w) =>
      w.append(`${snippet}/main.py`, 'def later():\n    from requests.adapters import HTTPAdapter'),
    expect: [{ rule: 'python/import', file: `${snippet}/main.py`, at: 'requests' }],
  },
  {
    name: 'a package of which only a text speaks',
    change: (w) =>
      w.append(
        `${snippet}/main.py`,
        '"""\nimport numpy\n"""\ntry:\n    import aiohttp\nexcept ImportError:\n    aiohttp = None',
      ),
    expect: [{ rule: 'recording/stale', file: `${snippet}/recorded.py.json`, at: '"inputHash"' }],
  },
  {
    name: 'a package of npm',
    change: (w) =>
      w.write(`${snippet}/main.ts`, `import { sum } from 'lodash';\n${w.read(`${snippet}/main.ts`)}`),
    expect: [{ rule: 'typescript/import', file: `${snippet}/main.ts`, at: 'lodash' }],
  },
  {
    name: 'a package of npm in a lab, when it is needed',
    change: (w) => w.append(`${lab}/node/starter/users.ts`, "await import('axios');"),
    expect: [{ rule: 'typescript/import', file: `${lab}/node/starter/users.ts`, at: "'axios'" }],
  },
  {
    name: 'a program that has changed since it was recorded',
    change: (w) => w.append(`${snippet}/main.ts`, '// later'),
    expect: [
      {
        rule: 'recording/stale',
        file: `${snippet}/recorded.ts.json`,
        at: '"inputHash"',
        says: ['npm run verify -- gather-order --record'],
      },
    ],
  },
  {
    name: 'a program that was never recorded',
    change: (w) => w.remove(`${snippet}/recorded.py.json`),
    expect: [{ rule: 'recording/missing', file: `${snippet}/main.py` }],
  },
  {
    name: 'a recording that is none',
    change: (w) => w.write(`${snippet}/recorded.py.json`, '{"schema": "recording/1"'),
    expect: [{ rule: 'recording/invalid', file: `${snippet}/recorded.py.json` }],
  },
  {
    name: 'a snippet without a program',
    change(w) {
      w.remove(`${snippet}/main.py`);
      w.remove(`${snippet}/main.ts`);
    },
    expect: [{ rule: 'snippet/no-program', file: `${snippet}/snippet.yaml` }],
  },
  {
    name: 'markup in a title, which is only words',
    change: (w) => w.replace(facts, /ko: .*/, "ko: '</title><script>alert(1)</script>'"),
    expect: [],
  },
];

import { expect, printed, program, test } from './test.ts';

const entry = 'main.ts';

/** Programs that fail, and where the learner is sent. */
const failures: Record<string, { source: string; error: object; says?: RegExp }> = {
  'an error that is thrown': {
    source: 'interface A {}\n\nfunction f(): never {\n  throw new RangeError("mine");\n}\nf();',
    error: { kind: 'thrown', message: 'RangeError: mine', file: entry, line: 4 },
    says: /^main\.ts:4\n {2}throw new RangeError\("mine"\);\n\nRangeError: mine\n {4}at f \(main\.ts:4:9\)\n {4}at main\.ts:6:1/,
  },
  'an error after a wait': {
    source:
      'import { setTimeout as delay } from "node:timers/promises";\nasync function f() {\n  await delay(5);\n  null.x;\n}\nawait f();',
    error: { kind: 'thrown', file: entry, line: 4 },
  },
  'an error in a timer': {
    source: 'setTimeout(() => {\n  throw new Error("late");\n}, 5);',
    error: { kind: 'thrown', message: 'Error: late', file: entry, line: 2 },
  },
  'an error in a microtask': {
    source: '\nqueueMicrotask(() => { throw new Error("micro"); });',
    error: { kind: 'thrown', message: 'Error: micro', file: entry, line: 2 },
  },
  'an error in a listener': {
    source:
      'import { EventEmitter } from "node:events";\nnew EventEmitter().emit("error", new Error("told"));',
    error: { kind: 'thrown', message: 'Error: told', file: entry, line: 2 },
  },
  'a rejection that nobody handles': {
    source:
      'const f = async () => {\n  throw new TypeError("rejected");\n};\nf();\nsetTimeout(() => console.log("never"), 500);',
    error: { kind: 'unhandled', message: 'TypeError: rejected', file: entry, line: 2 },
  },
  'an asynchronous operation that fails': {
    source: 'import { readFile } from "node:fs/promises";\n\nawait readFile("none.txt");',
    error: {
      kind: 'thrown',
      message: "Error: ENOENT: no such file or directory, open 'none.txt'",
      file: entry,
      line: 3,
    },
  },
  'something thrown that is no error': {
    source: 'throw { code: 1 };',
    error: { kind: 'thrown', message: '[object Object]', line: null },
    says: /Uncaught \{ code: 1 \}/,
  },
  'an error with a cause': {
    source: 'try {\n  null.x;\n} catch (cause) {\n  throw new Error("outer", { cause });\n}',
    error: { kind: 'thrown', message: 'Error: outer', file: entry, line: 4 },
    says: /\[cause\]: TypeError: Cannot read properties of null \(reading 'x'\)/,
  },
  'broken syntax': {
    source: 'const a = 1;\nconst b = [;\n',
    error: { kind: 'syntax', file: entry, line: 2 },
    says: /^main\.ts:2\nconst b = \[;\n\nSyntaxError: /,
  },
  'broken types': { source: 'const a: = 1;', error: { kind: 'syntax', file: entry, line: 1 } },
  'a name declared twice': {
    source: 'let a = 1;\n\nlet a = 2;',
    error: {
      kind: 'syntax',
      message: "SyntaxError: Identifier 'a' has already been declared",
      file: entry,
      line: 3,
    },
  },
  'await outside of an async function': {
    source: 'function f() {\n  await 1;\n}',
    error: { kind: 'syntax', file: entry, line: 2 },
  },
  'an export that is missing': {
    source: '\nimport { readFil } from "node:fs/promises";',
    error: {
      kind: 'syntax',
      message:
        "SyntaxError: The requested module 'node:fs/promises' does not provide an export named 'readFil'",
      file: entry,
      line: 2,
    },
  },
  'a module that is missing': {
    source: '\n\nimport "./none.ts";',
    error: {
      kind: 'syntax',
      message: expect.stringContaining("Cannot find module './none.ts'"),
      file: entry,
      line: 3,
    },
  },
  'a module that a page cannot have': {
    source: 'import { Worker } from "node:worker_threads";\nnew Worker("x");',
    error: {
      kind: 'syntax',
      message: expect.stringContaining('StackBlitz에서 열거나'),
      file: entry,
      line: 1,
    },
    says: /Open it in StackBlitz, or run it with Node on your computer\./,
  },
  'a package': {
    source: 'import express from "express";\nexpress();',
    error: { kind: 'syntax', message: expect.stringContaining('"express"'), file: entry, line: 1 },
  },
  'a function that a page cannot have': {
    source: 'import { createHash } from "node:crypto";\ncreateHash("sha256");',
    error: { kind: 'thrown', message: expect.stringContaining('crypto.createHash()'), file: entry, line: 2 },
  },
  'a server elsewhere': {
    source: '\nawait fetch("https://example.com/");',
    error: { kind: 'thrown', message: 'TypeError: fetch failed', file: entry, line: 2 },
    says: /\[cause\]: NeedsNodeError: "fetch https:\/\/example\.com"/,
  },
  'an enum, which Node does not strip': {
    source: 'const a = 1;\nenum Color {\n  Red,\n}\nconsole.log(Color.Red, a);',
    error: { kind: 'syntax', message: expect.stringContaining('enum'), file: entry, line: 2 },
  },
};

for (const [name, { source, error, says }] of Object.entries(failures)) {
  test(`${name}: the learner’s file and line are named`, async ({ run }) => {
    const record = await run(program(source));
    expect(record.outcome).toMatchObject({ kind: 'error', error });
    if (says) expect(printed(record, 'stderr')).toMatch(says);
    expect(printed(record)).not.toContain('blob:');
  });
}

test('an error in another file names that file', async ({ run }) => {
  const files = { 'lib/broken.ts': 'export const f = (): number => {\n  throw new Error("there");\n};' };
  const record = await run(program('import { f } from "./lib/broken.ts";\nf();', { files }));
  expect(record.outcome).toMatchObject({ kind: 'error', error: { file: entry, line: 2 } });
  expect(printed(record, 'stderr')).toMatch(/^lib\/broken\.ts:2\n {2}throw new Error\("there"\);/);
});

test('modules that import each other are named, with the way to run them', async ({ run }) => {
  const files = { 'a.ts': 'import "./b.ts";\nexport const a = 1;', 'b.ts': '\nimport "./a.ts";' };
  const record = await run(program('import "./a.ts";', { files }));
  expect(record.outcome).toMatchObject({
    kind: 'error',
    error: { kind: 'syntax', message: expect.stringContaining('a.ts → b.ts → a.ts'), file: 'b.ts', line: 2 },
  });
});

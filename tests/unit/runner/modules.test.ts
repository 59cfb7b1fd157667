import { describe, expect, it } from 'vitest';
import { LoadError } from '../../../src/playground/runner/ts/modules/load-error.ts';
import { resolve } from '../../../src/playground/runner/ts/modules/resolve.ts';
import { rewriteImports } from '../../../src/playground/runner/ts/modules/rewrite.ts';
import { stripTypes } from '../../../src/playground/runner/ts/modules/strip-types.ts';

const files = { 'main.ts': '', 'lib/a.ts': '', 'lib/index.ts': '', 'data.json': '{}' };
const resolveFrom = (path: string, specifier: string) =>
  resolve(specifier, { path, line: 4 }, files, (name) => name === 'node:fs');

function failure(run: () => unknown): LoadError {
  try {
    run();
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('resolving', () => {
  it.each([
    ['main.ts', './lib/a.ts', 'lib/a.ts'],
    ['lib/a.ts', '../main.ts', 'main.ts'],
    ['lib/a.ts', './index.ts', 'lib/index.ts'],
    ['main.ts', '/project/data.json', 'data.json'],
    ['main.ts', 'file:///project/lib/a.ts', 'lib/a.ts'],
  ])('from %s, %s is %s', (from, specifier, path) => {
    expect(resolveFrom(from, specifier)).toEqual({ kind: 'file', path });
  });

  it.each(['fs', 'node:fs'])('%s is a built-in', (specifier) => {
    expect(resolveFrom('main.ts', specifier)).toEqual({ kind: 'builtin', name: 'node:fs' });
  });

  it('guesses no ending, but names the one that was meant', () => {
    const error = failure(() => resolveFrom('main.ts', './lib/a'));
    expect(error).toMatchObject({ file: 'main.ts', line: 4, code: 'ERR_MODULE_NOT_FOUND' });
    expect(error.message).toBe(
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find module './lib/a' imported from main.ts. Did you mean './lib/a.ts'?",
    );
  });

  it.each([
    'node:net',
    'worker_threads',
    'express',
    'https://example.com/x.js',
    'data:text/javascript,1',
    'constructor',
  ])('%s says in both languages where it can run', (specifier) => {
    const { message, line } = failure(() => resolveFrom('main.ts', specifier));
    expect(line).toBe(4);
    expect(message).toContain(specifier);
    expect(message).toMatch(/StackBlitz에서 열거나 내 컴퓨터의 Node/);
    expect(message).toMatch(/Open it in StackBlitz, or run it with Node/);
  });

  it.each(['../outside.ts', './toString', './__proto__'])('%s is not found', (specifier) => {
    expect(failure(() => resolveFrom('main.ts', specifier)).code).toBe('ERR_MODULE_NOT_FOUND');
  });
});

describe('stripping types', () => {
  it('keeps every line where it is', () => {
    const source =
      'interface A {\n  x: number;\n}\n\nconst a: A = { x: 1 };\ntype B =\n  | 1\n  | 2;\nconsole.log(a);\n';
    const lines = stripTypes(source, 'main.ts').split('\n');
    expect(lines).toHaveLength(source.split('\n').length);
    expect(lines[4]?.trim()).toMatch(/^const a\s*= \{ x: 1 \};$/);
    expect(lines[8]).toBe('console.log(a);');
  });

  it('keeps imports unless they are marked as types, as Node does', () => {
    const code = stripTypes(
      "import { a } from './a.ts';\nimport type { B } from './b.ts';\nimport { type C, d } from './c.ts';",
      'x.ts',
    );
    expect(code).toContain('./a.ts');
    expect(code).not.toContain('./b.ts');
    expect(code).toMatch(/import \{\s*d\s*\} from '.\/c.ts'/);
  });

  it('names the line of what it cannot read', () => {
    expect(failure(() => stripTypes('const a = 1;\nconst b: = 2;\n', 'lib/b.ts'))).toMatchObject({
      file: 'lib/b.ts',
      line: 2,
    });
  });
});

describe('rewriting imports', () => {
  const rewrite = (code: string) =>
    rewriteImports(code, 'main.ts', (specifier, line) => `url:${specifier}@${line}`, 'url:bridge');

  it('leads static imports and re-exports to URLs, with the line they stand on', () => {
    const code = rewrite(
      "import a from './a.ts';\n\nexport { b } from './b.ts';\nimport './c.ts';\nexport * from \"./d.ts\";",
    );
    expect(code.split('\n').slice(0, 5)).toEqual([
      "import a from 'url:./a.ts@1';",
      '',
      "export { b } from 'url:./b.ts@3';",
      "import 'url:./c.ts@4';",
      'export * from "url:./d.ts@5";',
    ]);
  });

  it('leaves texts and comments alone', () => {
    const source =
      "const text = \"import x from './x.ts'\"; // import './y.ts'\n/* export * from './z.ts' */";
    expect(rewrite(source).startsWith(source)).toBe(true);
  });

  it('sends dynamic imports and import.meta through the bridge, which is imported behind the last line', () => {
    const code = rewrite('await import(chosen(name));\nconsole.log(import.meta.url);');
    expect(code.split('\n')).toEqual([
      'await __import("main.ts")(chosen(name));',
      'console.log(__importMeta("main.ts").url);',
      ';import { __import, __importMeta } from "url:bridge";',
      '//# sourceURL=main.ts',
    ]);
  });

  it('drops the attributes of an import of JSON', () => {
    expect(
      rewrite("import data from './data.json' with { type: 'json' };\nnext();").split('\n').slice(0, 2),
    ).toEqual(["import data from 'url:./data.json@1';", 'next();']);
  });
});

describe('syntax that is more than types', () => {
  it.each([
    ['enum Color { Red }', 'enum'],
    ['const enum Color { Red }', 'enum'],
    ['namespace N {\n export const a = 1;\n}', 'namespace'],
    ['class A {\n constructor(private x: number) {}\n}', 'parameter property'],
    ['class A {\n constructor(x: 1, public readonly y = 2) {}\n}', 'parameter property'],
    ['import fs = require("fs");', 'import … ='],
    ['export = 1;', 'export ='],
  ])('%s is refused as a whole', (source, what) => {
    const error = failure(() => stripTypes(`const first = 1;\n${source}`, 'x.ts'));
    expect(error.message).toContain(`TypeScript ${what} is not supported`);
    expect(error.line).toBe(source.startsWith('class') ? 3 : 2);
  });

  it.each([
    'declare enum Color { Red }',
    'declare namespace N { const a: number; }',
    'namespace Types { export type A = 1; }',
    'class A { private x = 1; protected readonly y = 2; constructor(x: number) {} }',
    'const o = { enum: 1, private: 2 }; o.enum; f(o.private, o.enum);',
    'import type { A } from "./a.ts";',
  ])('%s is stripped', (source) => {
    expect(() => stripTypes(source, 'x.ts')).not.toThrow();
  });
});

import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { transform } from 'sucrase';
import { describe, expect, it } from 'vitest';

const source = readFileSync(new URL('../../../src/playground/runner/ts/harden.ts', import.meta.url), 'utf8');
const { code } = transform(source, { transforms: ['typescript', 'imports'] });

/** Runs a program in a realm of its own, hardened first; the tests keep theirs. */
const inHardenedRealm = (program: string): unknown =>
  runInNewContext(
    `'use strict'; const exports = {}; ${code}
exports.harden(['Object', 'Array', 'Promise', 'JSON', 'Map', 'Error', 'Function', 'RegExp'], [globalThis.shared]);
(() => { ${program} })();`,
    { shared: { list: [1] } },
  );

describe('a hardened realm', () => {
  it.each([
    'Array.prototype.map = null;',
    'JSON.stringify = null;',
    'globalThis.JSON = {};',
    'Object.prototype.x = 1;',
    'Object.prototype.toString = null;',
    'Error.prototype.name = "x";',
    '[][Symbol.iterator]().__proto__.next = null;',
    '(async () => {}).constructor.prototype.x = 1;',
    '(function* () {})().__proto__.__proto__.next = null;',
    'new Map().entries().__proto__.next = null;',
    'shared.list = [];',
    'shared.list.push(2);',
    'Object.defineProperty(Promise, "all", { value: null });',
    'delete Promise.all;',
  ])('throws at %s', (program) => {
    expect(() => inHardenedRealm(program)).toThrow(/Cannot|not extensible/);
  });

  it.each([
    ['const e = new Error("a"); e.name = "b"; return String(e);', 'b: a'],
    ['const o = {}; o.toString = () => "own"; return String(o);', 'own'],
    ['const o = {}; o.toString = 1; return Object.keys(o).join();', 'toString'],
    ['class A { toString() { return "a"; } } return String(new A());', 'a'],
    ['const list = [1]; list.push(2); return list.join();', '1,2'],
    ['return [..."ab"].map((x) => x + x).join();', 'aa,bb'],
  ])('lets a program do %s', (program, result) => {
    expect(inHardenedRealm(program)).toBe(result);
  });
});

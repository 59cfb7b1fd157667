import { expect, test } from 'vitest';
import { repeatable } from '../../../src/integrations/repeatable-imports.ts';

const fail = (problem: string): never => {
  throw new Error(problem);
};
const of = (code: string) => repeatable({ code, fileName: '_astro/page.js' }, fail);

test('an import asks which address to use, and says to the function around it which it was', () => {
  expect(of('p(()=>import(`./a.1.js`),__VITE_PRELOAD__)')).toBe(
    'p(()=>import(`./a.1.js`+(import.meta[`./a.1.js`]||"")),import.meta,`./a.1.js`)',
  );
});

test('one import in another, and one that is none of the site’s files', () => {
  const code =
    'p(()=>import("./a.js").then(()=>p(()=>import("./b.js"),__VITE_PRELOAD__)),__VITE_PRELOAD__);import(url)';
  expect(of(code).match(/import\.meta,"[^"]+"|import\(url\)/g)).toEqual([
    'import.meta,"./b.js"',
    'import.meta,"./a.js"',
    'import(url)',
  ]);
});

test('a mark without an import is told', () => {
  expect(() => of('p(()=>imported(`./a.js`),__VITE_PRELOAD__)')).toThrow('_astro/page.js');
});

import { expect, test } from 'vitest';
import { headersFileText, headersFor } from '../../../src/integrations/headers.ts';

const rules = [
  { path: '/*', headers: { A: 'all', B: 'all' } },
  { path: '/_astro/*', headers: { C: 'files' } },
  { path: '/runner.html', headers: { B: 'one' } },
] as const;

test('a path gets the headers of every rule that covers it, the later rule first', () => {
  expect(headersFor('/lessons/', rules)).toEqual({ A: 'all', B: 'all' });
  expect(headersFor('/_astro/x.js', rules)).toEqual({ A: 'all', B: 'all', C: 'files' });
  expect(headersFor('/runner.html', rules)).toEqual({ A: 'all', B: 'one' });
});

test('_headers removes what a later rule overrules, as hosts would join the two', () => {
  expect(headersFileText('/', rules)).toBe(
    [
      '/*',
      '  A: all',
      '  B: all',
      '',
      '/_astro/*',
      '  C: files',
      '',
      '/runner.html',
      '  ! B',
      '  B: one',
      '',
    ].join('\n'),
  );
});

test.for(['/course', '/course/'])('_headers names paths below the base %s', (base) => {
  expect(headersFileText(base, rules)).toContain('/course/_astro/*\n');
});

test('every page is isolated and has a policy without inline script', () => {
  const headers = headersFor('/');
  expect(headers['Cross-Origin-Embedder-Policy']).toBe('require-corp');
  expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/);
  expect(headers['Content-Security-Policy']).not.toContain('unsafe-inline');
});

test('only files named by their content may be kept for good', () => {
  expect(headersFor('/_astro/a.1b2c.js')['Cache-Control']).toContain('immutable');
  expect(headersFor('/lessons/')['Cache-Control']).toBeUndefined();
});

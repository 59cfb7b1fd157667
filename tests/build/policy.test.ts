// What dist/ promises by its policy, it has to keep: nothing here needs a browser to be seen.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFileText } from '../../src/integrations/headers.ts';

const pages = globSync('dist/**/*.html');

/** What the Content-Security-Policy would block, as it stands in HTML. */
const blocked = {
  'an inline script': /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/,
  'an inline style': /<style[\s>]|<[a-z][^>]*\sstyle=/,
  'an event handler': /<[a-z][^>]*\son[a-z]+="/,
  'a resource of another site':
    /<(?:script|img|link rel="stylesheet"|iframe)[^>]*\s(?:src|href)="(?:https?:)?\/\//,
};

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

test.for(Object.entries(blocked))('no page has %s', ([, pattern]) => {
  const breaches = pages.flatMap((page) => {
    const [found] = pattern.exec(readFileSync(page, 'utf8')) ?? [];
    return found ? [`${page}: ${found}`] : [];
  });
  expect(breaches).toEqual([]);
});

test('hosts are told the headers that the local server sends', () => {
  expect(readFileSync('dist/_headers', 'utf8')).toBe(headersFileText(process.env.BASE_PATH ?? '/'));
});

import { describe, expect, test } from 'vitest';
import { href, localeOf, pathOf } from '../../../src/site/urls.ts';

const at = (path: string) => new URL(path, 'https://example.org');

describe('Korean lives at the root, English below /en/', () => {
  test.each([
    ['/', 'ko', '/'],
    ['/en/', 'en', '/'],
    ['/lessons/x/', 'ko', '/lessons/x/'],
    ['/en/lessons/x/', 'en', '/lessons/x/'],
    // A page whose name begins like a language is no page of that language.
    ['/english/', 'ko', '/english/'],
  ])('%s is a %s page at %s', (address, locale, path) => {
    expect(localeOf(at(address))).toBe(locale);
    expect(pathOf(at(address))).toBe(path);
  });

  test('an address made for a page is read back the same', () => {
    const address = href('en', '/objectives/1-2.a/');
    expect(address).toBe('/en/objectives/1-2.a/');
    expect(pathOf(at(address))).toBe('/objectives/1-2.a/');
  });
});

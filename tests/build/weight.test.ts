// What every page of dist/ costs before anyone touches it. The goal for a lesson is 25 kB; see tests/e2e/budget.spec.ts.
import { expect, test } from 'vitest';
import { type PageWeight, weighPages } from '../support/weight.ts';

/** Most bytes after gzip of HTML, styles and scripts together, by type of page: the heaviest as it is, and 1 %. */
const limits: Readonly<Record<string, { pattern: RegExp; most: number }>> = {
  lesson: { pattern: /^\/lessons\/[^/]+\/$/, most: 26_750 },
  'appendix of a lesson': { pattern: /^\/lessons\/[^/]+\/appendix\/$/, most: 23_550 },
  lab: { pattern: /^\/playgrounds\/[^/]+\/$/, most: 38_900 },
  'lab on a page of StackBlitz': { pattern: /^\/playgrounds\/[^/]+\/stackblitz\/$/, most: 11_550 },
  objectives: { pattern: /^\/objectives\/$/, most: 22_600 },
  objective: { pattern: /^\/objectives\/[^/]+\/$/, most: 13_850 },
  glossary: { pattern: /^\/glossary\/$/, most: 21_850 },
  errata: { pattern: /^\/errata\/$/, most: 21_350 },
  search: { pattern: /^\/search\/$/, most: 19_050 },
  source: { pattern: /^\/sources\/[^/]+\/$/, most: 16_600 },
  list: { pattern: /^\/(?:lessons|playgrounds|sources)\/$/, most: 15_850 },
  home: { pattern: /^\/$/, most: 14_850 },
  'check of the device': { pattern: /^\/check\/$/, most: 14_600 },
};
/** Scripts of a page, whatever its type, but for the search page, which searches at once. */
const mostScript = 6_000;

const pages = weighPages('dist');
/** The same page in either language. */
const typeOf = ({ path }: PageWeight) =>
  Object.entries(limits).find(([, { pattern }]) => pattern.test(path.replace(/^\/en\//, '/')))?.[0];

test.for(Object.entries(limits))('no page is heavier than its type may be: %s', ([type, { most }]) => {
  const ofType = pages.filter((page) => typeOf(page) === type);
  expect(ofType.length).toBeGreaterThan(1);
  expect(ofType.filter(({ sum }) => sum > most)).toEqual([]);
});

test('every page has a type', () => {
  expect(pages.filter((page) => typeOf(page) === undefined)).toEqual([]);
});

test('no page but that of the search has more script than that of a lab', () => {
  expect(pages.filter((page) => typeOf(page) !== 'search' && page.js > mostScript)).toEqual([]);
});

test('nine lessons of ten weigh no more than 25 kB, half of them no more than 23.8 kB', () => {
  const lessons = pages.filter((page) => typeOf(page) === 'lesson').map(({ sum }) => sum);
  const lightest = lessons.sort((a, b) => a - b);
  expect(lightest[Math.ceil(lessons.length * 0.9) - 1]).toBeLessThanOrEqual(25_000);
  expect(lightest[Math.ceil(lessons.length * 0.5) - 1]).toBeLessThanOrEqual(23_800);
});

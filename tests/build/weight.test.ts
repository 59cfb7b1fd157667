// What every page of dist/ costs before anyone touches it. The goal for a lesson is 25 kB; see tests/e2e/budget.spec.ts.
import { expect, test } from 'vitest';
import { type PageWeight, weighPages } from '../support/weight.ts';

/** Most bytes after gzip of HTML, styles and scripts together, by type of page: the heaviest as it is, and 1 %. */
const limits: Readonly<Record<string, { pattern: RegExp; most: number }>> = {
  lesson: { pattern: /^\/lessons\/[^/]+\/$/, most: 36_600 },
  lab: { pattern: /^\/playgrounds\/[^/]+\/$/, most: 36_700 },
  'lab on a page of StackBlitz': { pattern: /^\/playgrounds\/[^/]+\/stackblitz\/$/, most: 12_980 },
  objectives: { pattern: /^\/objectives\/$/, most: 23_900 },
  objective: { pattern: /^\/objectives\/[^/]+\/$/, most: 15_200 },
  glossary: { pattern: /^\/glossary\/$/, most: 23_300 },
  errata: { pattern: /^\/errata\/$/, most: 22_700 },
  search: { pattern: /^\/search\/$/, most: 20_350 },
  source: { pattern: /^\/sources\/[^/]+\/$/, most: 17_950 },
  list: { pattern: /^\/(?:lessons|playgrounds|sources)\/$/, most: 17_200 },
  home: { pattern: /^\/$/, most: 16_200 },
  'check of the device': { pattern: /^\/check\/$/, most: 16_000 },
};
/** Scripts of a page, whatever its type, but for the search page, which searches at once. */
const mostScript = 5_930;

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

test('no page but that of the search has more script than the list of labs, which is chosen from', () => {
  expect(pages.filter((page) => typeOf(page) !== 'search' && page.js > mostScript)).toEqual([]);
});

test('half of the lessons weigh no more than 30.9 kB', () => {
  const lessons = pages.filter((page) => typeOf(page) === 'lesson').map(({ sum }) => sum);
  expect(lessons.sort((a, b) => a - b)[Math.floor(lessons.length / 2)]).toBeLessThanOrEqual(30_900);
});

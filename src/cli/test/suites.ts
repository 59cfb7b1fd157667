import type { Tools } from '../tools.ts';

/** How the outcome of a suite is counted. */
export type Reader = 'exit-code' | 'last-line' | 'vitest' | 'playwright';

/**
 * When a suite runs, and beside what: `sources` before the site is built, `site` builds it, `pages` read it; the suites
 * of these rounds share the cores. Those of `times` measure time: nothing else runs meanwhile.
 */
export const rounds = ['sources', 'site', 'pages', 'times'] as const;
export type Round = (typeof rounds)[number];

export interface Suite {
  name: string;
  round: Round;
  /** What Node runs, from the root of the project. */
  args: readonly string[];
  reader: Reader;
  /** Without this program the suite is skipped. */
  needs?: 'chromium' | 'python';
  /** After this it counts as failed. */
  limitMs: number;
  /** Part of `npm run test:long` alone: what takes minutes and changes seldom. */
  long?: boolean;
}

const minuteMs = 60_000;
const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  playwright: 'node_modules/playwright/cli.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** Where a reporter writes what its reader reads. */
export const reportOf = (name: string): string => `.cache/test/${name}.json`;

const vitest = (name: string, round: Round): Suite => ({
  name,
  round,
  args: [
    ...[bin.vitest, 'run', '--project', name, '--reporter=default', '--reporter=json'],
    `--outputFile.json=${reportOf(name)}`,
  ],
  reader: 'vitest',
  limitMs: 5 * minuteMs,
});

/**
 * Browser tests below tests/, chosen by a regular expression of their path.
 * @param options further ones of Playwright
 */
const playwright = (name: string, round: Round, pattern: string, ...options: string[]): Suite => ({
  name,
  round,
  args: [
    ...[bin.playwright, 'test', '-c', configOf(pattern), '--reporter=line,json'],
    // Two suites at one time must not sweep away what the other has written.
    ...['--output', `test-results/${name}`, ...options, pattern],
  ],
  reader: 'playwright',
  needs: 'chromium',
  limitMs: 15 * minuteMs,
});

/** The attacks have a server and a browser of their own. */
const configOf = (pattern: string): string =>
  pattern.startsWith('attacks/') ? 'tests/attacks/playwright.config.ts' : 'tests/playwright.config.ts';

/** For tests that measure no time, or ratios only, which two pages side by side leave as they are. */
const bothCores = '--workers=2';
/** For tests that wait for the most part. */
const manyWait = '--workers=3';

/** For few tests that do nothing but wait, after the first seconds. */
const allWait = '--workers=5';

/** Wrong versions in the page of labs other than these two: on Node and CPython `programs` runs them all. */
const mostWrongVersions = '(?<!sync-vs-async|gather-ceiling): the wrong version';

const long = (suite: Suite): Suite => ({ ...suite, long: true });

/** Everything `npm test` runs, the quick and the telling first. */
export const suites: readonly Suite[] = [
  { name: 'lint', round: 'sources', args: [bin.biome, 'ci', '.'], reader: 'exit-code', limitMs: minuteMs },
  {
    name: 'boundaries',
    round: 'sources',
    args: [bin.depcruise, 'src', 'playgrounds/kit', 'tests', '--config', '.dependency-cruiser.mjs'],
    reader: 'exit-code',
    limitMs: minuteMs,
  },
  { name: 'unused', round: 'sources', args: [bin.knip], reader: 'exit-code', limitMs: minuteMs },
  {
    name: 'types',
    round: 'sources',
    args: [bin.astro, 'check', '--minimumFailingSeverity', 'warning'],
    reader: 'exit-code',
    limitMs: 3 * minuteMs,
  },
  vitest('unit', 'sources'),
  vitest('mutations', 'sources'),
  {
    name: 'snippets',
    round: 'sources',
    args: ['src/cli/snippets.ts'],
    reader: 'last-line',
    limitMs: 3 * minuteMs,
  },
  { name: 'content', round: 'sources', args: ['src/cli/check.ts'], reader: 'exit-code', limitMs: minuteMs },
  {
    name: 'programs',
    round: 'times',
    args: ['src/cli/verify.ts'],
    reader: 'last-line',
    limitMs: 5 * minuteMs,
  },
  { name: 'site', round: 'site', args: ['src/cli/build.ts'], reader: 'exit-code', limitMs: 5 * minuteMs },
  vitest('build', 'pages'),
  playwright(
    'browser',
    'pages',
    // All that no other suite names.
    'e2e/(?!budget|firefox|keyboard|pages|search|stackblitz-run|visual)[^/]+[.]spec',
    manyWait,
  ),
  playwright('search', 'pages', 'e2e/search(-golden)?[.]spec', bothCores),
  playwright('pages', 'pages', 'e2e/(budget|keyboard|pages)[.]spec', bothCores, '--grep-invert=, en'),
  playwright('payloads', 'times', 'e2e/stackblitz-run[.]spec', allWait, '--grep-invert=every lab'),
  playwright('labs', 'times', 'e2e/lab/(failures|gather|languages)[.]spec', manyWait),
  playwright(
    'runtime',
    'times',
    'e2e/runtime/(conformance|errors|lab|places|trace)[.]spec',
    bothCores,
    `--grep-invert=${mostWrongVersions}`,
  ),
  playwright(
    'python',
    'times',
    'e2e/runtime-python/(lab|trace)[.]spec',
    bothCores,
    `--grep-invert=${mostWrongVersions}`,
  ),
  // The other halves of the same.
  long({ ...vitest('variants', 'times'), limitMs: 15 * minuteMs }),
  long(
    playwright('wrong-versions', 'times', 'e2e/runtime(-python)?/lab[.]spec', `--grep=${mostWrongVersions}`),
  ),
  long(playwright('pages-en', 'pages', 'e2e/(budget|keyboard|pages)[.]spec', bothCores, '--grep=, en')),
  long(playwright('payloads-more', 'times', 'e2e/stackblitz-run[.]spec', manyWait, '--grep=every lab')),
  long(playwright('looks', 'pages', 'e2e/visual[.]spec')),
  long(playwright('firefox', 'times', 'e2e/firefox[.]spec')),
  long(playwright('labs-more', 'times', 'e2e/lab/(?!failures|gather|languages)')),
  long(playwright('runtime-more', 'times', 'e2e/runtime/(?!conformance|errors|lab|places|trace)')),
  long(playwright('python-more', 'times', 'e2e/runtime-python/(?!lab|trace)')),
  long(playwright('attacks', 'times', 'attacks/')),
];

/** Why the suite cannot run on this machine, or null. */
export function missingFor({ needs }: Suite, tools: Tools): string | null {
  if (!needs || tools[needs]) return null;
  return tools.skips.find(({ what }) => what === needs)?.why ?? needs;
}

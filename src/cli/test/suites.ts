import type { Tools } from '../tools.ts';

/** How the outcome of a suite is counted. */
export type Reader = 'exit-code' | 'last-line' | 'vitest' | 'playwright';

export interface Suite {
  name: string;
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

const vitest = (name: string): Suite => ({
  name,
  args: [
    ...[bin.vitest, 'run', '--project', name, '--reporter=default', '--reporter=json'],
    `--outputFile.json=${reportOf(name)}`,
  ],
  reader: 'vitest',
  limitMs: 5 * minuteMs,
});

/** Browser tests below tests/, chosen by a pattern of their path. */
const playwright = (name: string, pattern: string, config = 'tests/playwright.config.ts'): Suite => ({
  name,
  args: [bin.playwright, 'test', '-c', config, '--reporter=line,json', pattern],
  reader: 'playwright',
  needs: 'chromium',
  limitMs: 15 * minuteMs,
});

const withWorkers = (suite: Suite, workers: number): Suite => ({
  ...suite,
  args: [...suite.args, `--workers=${workers}`],
});

/** Everything `npm test` runs, the quick and the telling first. Nothing runs beside another: some measure time. */
export const suites: readonly Suite[] = [
  { name: 'lint', args: [bin.biome, 'ci', '.'], reader: 'exit-code', limitMs: minuteMs },
  {
    name: 'boundaries',
    args: [bin.depcruise, 'src', 'playgrounds/kit', 'tests', '--config', '.dependency-cruiser.mjs'],
    reader: 'exit-code',
    limitMs: minuteMs,
  },
  { name: 'unused', args: [bin.knip], reader: 'exit-code', limitMs: minuteMs },
  {
    name: 'types',
    args: [bin.astro, 'check', '--minimumFailingSeverity', 'warning'],
    reader: 'exit-code',
    limitMs: 3 * minuteMs,
  },
  vitest('unit'),
  vitest('mutations'),
  { name: 'content', args: ['src/cli/check.ts'], reader: 'exit-code', limitMs: minuteMs },
  { name: 'programs', args: ['src/cli/verify.ts'], reader: 'last-line', limitMs: 5 * minuteMs },
  { name: 'site', args: ['src/cli/build.ts'], reader: 'exit-code', limitMs: 5 * minuteMs },
  vitest('build'),
  // Pages measure no time: they share the cores.
  withWorkers(
    playwright(
      'browser',
      '/e2e/(early-press|headers|home|not-found|stackblitz(-unavailable)?|theme|walk|without-javascript)\\.spec',
    ),
    2,
  ),
  // The runs that StackBlitz would make are timed: nothing beside them.
  playwright('payloads', '/e2e/stackblitz-run\\.spec'),
  { ...withWorkers(playwright('pages', '/e2e/(budget|keyboard|pages|visual)\\.spec'), 2), long: true },
  { ...playwright('labs', '/e2e/lab/'), long: true },
  { ...playwright('runtime', '/e2e/runtime/'), long: true },
  { ...playwright('python', '/e2e/runtime-python/'), long: true },
  { ...playwright('attacks', '/attacks/', 'tests/attacks/playwright.config.ts'), long: true },
];

/** Why the suite cannot run on this machine, or null. */
export function missingFor({ needs }: Suite, tools: Tools): string | null {
  if (!needs || tools[needs]) return null;
  return tools.skips.find(({ what }) => what === needs)?.why ?? needs;
}

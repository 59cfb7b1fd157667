import { z } from 'zod';
import { type Counts, noCounts } from './counts.ts';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
});

/** Reads Vitest's JSON report. Vitest does not report why a test is skipped: its name has to say so. */
export function readVitest(report: unknown): Counts {
  const run = vitestReport.parse(report);
  const skips = run.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  const skipped = run.numPendingTests + run.numTodoTests;
  return { passed: run.numPassedTests, failed: run.numFailedTests, skipped, skips };
}

interface PlaywrightSuite {
  specs?: {
    title: string;
    tests: { status: string; projectName: string; annotations: { type: string; description?: string }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({
    specs: z
      .array(
        z.object({
          title: z.string(),
          tests: z.array(
            z.object({
              status: z.string(),
              projectName: z.string(),
              annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
            }),
          ),
        }),
      )
      .optional(),
    suites: z.array(playwrightSuite).optional(),
  }),
);
const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Reads Playwright's JSON report. A flaky test is a failed one: it cannot be trusted. */
export function readPlaywright(report: unknown): Counts {
  const { suites, stats } = playwrightReport.parse(report);
  const skips = suites.flatMap(specsOf).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const why = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        return why ? `${title}: ${why}` : title;
      }),
  );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, skips };
}

const specsOf = (suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
];

/** Reads our own commands: lines `skip <name>: <why>`, and `N passed, N failed, N skipped` as the last one. */
export function readLastLine(output: string): Counts | null {
  const lines = output.trimEnd().split('\n');
  const match = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(lines.at(-1) ?? '');
  if (!match) return null;
  const [passed = 0, failed = 0, skipped = 0] = match.slice(1).map(Number);
  const skips = lines.filter((line) => line.startsWith('skip ')).map((line) => line.slice('skip '.length));
  return { passed, failed, skipped, skips };
}

/** A tool that only passes or fails is one check. */
export const readExitCode = (code: number | null): Counts =>
  code === 0 ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 };

/** What a suite printed without a line for each test that passed: where only a part of a log is kept, failures stay. */
export const problemsIn = (output: string): string =>
  output.replace(/^(ok |\s*✓ |\[\d+\/\d+\] ).*\n?/gm, '').trim();

import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChildResult, root, runNode } from '../child.ts';
import type { Tools } from '../tools.ts';
import { type Counts, noCounts, settle } from './counts.ts';
import { readExitCode, readLastLine, readPlaywright, readVitest } from './readers.ts';
import { missingFor, reportOf, type Suite } from './suites.ts';

export interface SuiteOutcome {
  suite: Suite;
  counts: Counts;
  wallMs: number;
  /** Everything it printed. */
  output: string;
}

/** What is kept to be shown later has no use for colours and progress bars. */
const plainEnv = { CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs one suite to its end, or to its time limit. A suite that cannot run here counts as one skipped. */
export async function runSuite(suite: Suite, tools: Tools): Promise<SuiteOutcome> {
  const missing = missingFor(suite, tools);
  if (missing !== null) {
    const counts = { ...noCounts, skipped: 1, skips: [`${suite.name}: ${missing}`] };
    return { suite, counts, wallMs: 0, output: '' };
  }
  const report = join(root, reportOf(suite.name));
  await rm(report, { force: true });
  const startedMs = performance.now();
  const result = await runNode(suite.args, {
    timeoutMs: suite.limitMs,
    env: { ...plainEnv, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const counts = settle(await readCounts(suite, result, report), result.code);
  const tail = result.timedOut
    ? `\n${suite.name}: ended after ${suite.limitMs / 1000} s, its time limit.`
    : '';
  return { suite, counts, wallMs: performance.now() - startedMs, output: result.output + tail };
}

/** null when the suite left nothing that could be counted. */
async function readCounts(
  suite: Suite,
  { code, output }: ChildResult,
  report: string,
): Promise<Counts | null> {
  if (suite.reader === 'exit-code') return readExitCode(code);
  if (suite.reader === 'last-line') return readLastLine(output);
  if (!existsSync(report)) return null;
  const text = await readFile(report, 'utf8');
  try {
    const content: unknown = JSON.parse(text);
    return suite.reader === 'vitest' ? readVitest(content) : readPlaywright(content);
  } catch (error) {
    // Ended while it wrote its report.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

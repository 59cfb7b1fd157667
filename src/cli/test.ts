// npm test: runs every suite but the long ones, or those named (`npm test -- unit browser`); `npm run test:long`: all. A line for each, what a suite said of
// its failures, and as the last line `N passed, N failed, N skipped`.
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { eachOf } from './each-of.ts';
import { command, UserError } from './say.ts';
import { add, noCounts, summary } from './test/counts.ts';
import { problemsIn } from './test/readers.ts';
import { runSuite, type SuiteOutcome } from './test/run-suite.ts';
import { rounds, type Suite, suites } from './test/suites.ts';
import { readTools } from './tools.ts';

/** Suites at one time: each uses two cores where it can. */
const most = 2;

await command(async () => {
  const tools = readTools();
  let total = noCounts;
  const wanted = chosen(process.argv.slice(2));
  for (const round of rounds) {
    const atOnce = round === 'times' ? 1 : availableParallelism();
    const suites = wanted.filter((suite) => suite.round === round);
    await eachOf(suites, { atOnce: Math.min(atOnce, most) }, async (suite) => {
      // Some take a minute: a reader at a terminal sees which one is at work.
      if (process.stdout.isTTY) process.stdout.write(`…    ${suite.name}\r`);
      const outcome = await runSuite(suite, tools);
      total = add(total, outcome.counts);
      show(outcome);
    });
  }
  for (const skip of total.skips) console.log(`skipped: ${skip}`);
  // Also when output is a pipe that is read slowly, the summary is the last that leaves.
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(summary(total));
});

function chosen(argv: readonly string[]): readonly Suite[] {
  const isLong = argv.includes('--long');
  const names = argv.filter((word) => word !== '--long');
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    const all = suites.map(({ name }) => name).join(', ');
    throw new UserError({
      ko: `"${unknown}"이라는 테스트 묶음은 없습니다. 있는 것: ${all}`,
      en: `There is no suite "${unknown}". There are: ${all}.`,
    });
  }
  return names.length === 0
    ? suites.filter(({ long }) => isLong || !long)
    : suites.filter(({ name }) => names.includes(name));
}

function show({ suite, counts, wallMs, output }: SuiteOutcome): void {
  const mark = counts.failed > 0 ? 'FAIL' : counts.passed > 0 ? 'ok  ' : 'skip';
  console.log(`${mark} ${suite.name.padEnd(11)} ${summary(counts)}  (${(wallMs / 1000).toFixed(1)} s)`);
  if (counts.failed > 0) console.log(problemsIn(stripVTControlCharacters(output)).replace(/^/gm, '  | '));
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asksForHelp } from './say.ts';
import { runJobs } from './verify/jobs.ts';
import { labJobs } from './verify/labs.ts';
import type { Outcome } from './verify/outcome.ts';
import { snippetIds } from './verify/programs.ts';
import { Runtimes } from './verify/runtimes.ts';
import { snippetJobs } from './verify/snippets.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const snippets = join(root, 'content/snippets');
const usage = 'Usage: npm run verify -- [id …] [--record]';

process.exitCode = await main(process.argv.slice(2));

/** Runs snippets and labs for real. Resolves to the exit code: 0 all passed, 1 some failed, 2 could not run. */
async function main(argv: string[]): Promise<number> {
  if (asksForHelp(argv)) {
    console.log(usage);
    return 0;
  }
  const request = parse(argv);
  if (typeof request === 'string') {
    console.error(`${request}\n${usage}`);
    return 2;
  }
  const { ids, record } = request;
  const all = ids.length === 0;
  const known = snippetIds(snippets);
  const labs = ids.filter(isLab);
  const unknown = ids.filter((id) => !known.includes(id) && !isLab(id));
  if (unknown.length > 0) {
    const names = unknown.map((id) => `"${id}"`).join(', ');
    console.error(`${names}: neither a folder of content/snippets/ nor a lab of playgrounds/.\n${usage}`);
    return 2;
  }

  const chosen = all ? known : known.filter((name) => ids.includes(name));
  const runtimes = new Runtimes();
  const jobs = [
    ...snippetJobs(snippets, chosen, { runtimes, record }),
    ...(all || labs.length > 0 ? labJobs(labs, { record }) : []),
  ];
  const outcomes = await runJobs(jobs, { record, report }).finally(() => runtimes.stop());
  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  return count('failed') > 0 ? 1 : 0;
}

/** The request, or what is wrong with it. */
function parse(args: string[]): { ids: string[]; record: boolean } | string {
  try {
    const options = { record: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { ids: positionals, record: values.record };
  } catch (error) {
    return (error as Error).message;
  }
}

function isLab(id: string): boolean {
  return existsSync(join(root, 'playgrounds', id, 'playground.yaml'));
}

function report(outcome: Outcome): void {
  const marks = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' } as const;
  console.log(`${marks[outcome.status]} ${outcome.name}: ${outcome.detail}`);
}

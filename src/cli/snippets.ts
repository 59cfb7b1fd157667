// npm run snippets: lints, compiles and type-checks the Python of snippets, which `npm run verify` then runs. Their
// TypeScript is linted and checked with all other TypeScript of the project.
import { join } from 'node:path';
import { root } from './child.ts';
import { asksForHelp } from './say.ts';
import { checkSnippets } from './snippets/check.ts';
import type { Outcome } from './verify/outcome.ts';
import { snippetIds } from './verify/programs.ts';

const folder = join(root, 'content/snippets');
const usage = 'Usage: npm run snippets -- [id …]';

process.exitCode = await main(process.argv.slice(2));

/** Resolves to the exit code: 0 all passed or skipped, 1 some failed, 2 could not run. */
async function main(ids: readonly string[]): Promise<number> {
  if (asksForHelp(ids)) {
    console.log(usage);
    return 0;
  }
  const known = snippetIds(folder);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`No folder of content/snippets/: ${unknown.join(', ')}.\n${usage}`);
    return 2;
  }
  const outcomes = await checkSnippets(folder, ids.length > 0 ? ids : known);
  for (const { name, status, detail } of outcomes) {
    if (status !== 'passed') console.log(`${status === 'failed' ? 'FAIL' : 'skip'} ${name}: ${detail}`);
  }
  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  return count('failed') > 0 ? 1 : 0;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readPrograms, snippetIds } from './verify/programs.ts';
import { findPython } from './verify/python.ts';
import { type Outcome, verifyProgram } from './verify/snippets.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const usage = 'npm run verify -- [id …] [--record]';

/** Labs are verified by a module of their own. */
type LabVerifier = { verifyLabs(ids: string[], options: { record: boolean }): Promise<Outcome[]> };

process.exitCode = await main(process.argv.slice(2));

/** Runs snippets and labs for real. Resolves to the exit code: 0 all passed, 1 some failed, 2 could not run. */
async function main(argv: string[]): Promise<number> {
  let ids: string[];
  let record: boolean;
  let snippets: string;
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { record: { type: 'boolean', default: false }, content: { type: 'string' } },
      allowPositionals: true,
    });
    ids = positionals;
    record = values.record;
    snippets = join(values.content ?? join(root, 'content'), 'snippets');
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: ${usage}`);
    return 2;
  }
  const known = snippetIds(snippets);
  const isLab = (id: string) => existsSync(join(root, 'playgrounds', id, 'playground.yaml'));
  const unknown = ids.filter((id) => !known.includes(id) && !isLab(id));
  if (unknown.length > 0) {
    for (const id of unknown) {
      console.error(
        `"${id}" is neither a folder of content/snippets/ nor a lab of playgrounds/. Usage: ${usage}`,
      );
    }
    return 2;
  }

  const outcomes: Outcome[] = [];
  const python = findPython();
  // One after another: programs that are timed must not take the processor from each other.
  for (const id of ids.length === 0 ? known : known.filter((name) => ids.includes(name))) {
    const programs = readPrograms(snippets, id);
    if (!Array.isArray(programs)) {
      outcomes.push(report({ name: id, status: 'failed', detail: programs.problem }));
      continue;
    }
    for (const program of programs) outcomes.push(report(await verifyProgram(program, { python, record })));
  }
  outcomes.push(...(await labs(ids.filter(isLab), ids.length === 0, record)));

  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  return count('failed') > 0 ? 1 : 0;
}

async function labs(ids: string[], all: boolean, record: boolean): Promise<Outcome[]> {
  const module = join(root, 'src/cli/verify-labs.ts');
  if ((!all && ids.length === 0) || !existsSync(module)) return [];
  const { verifyLabs } = (await import(pathToFileURL(module).href)) as LabVerifier;
  return await verifyLabs(ids, { record });
}

function report(outcome: Outcome): Outcome {
  const marks = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' } as const;
  console.log(`${marks[outcome.status]} ${outcome.name}: ${outcome.detail}`);
  return outcome;
}

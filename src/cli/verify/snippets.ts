import { eachOf, many } from '../each-of.ts';
import type { Outcome, Report } from './outcome.ts';
import { verifyProgram } from './program.ts';
import { type Program, readPrograms } from './programs.ts';
import { Runtimes } from './runtimes.ts';

/** Enough attempts for figures that a busy machine has spoilt: three times is no accident. */
const attempts = 3;

/**
 * Runs the programs of snippets for real, and compares them with their recordings or records them anew.
 * @param folder of all snippets
 */
export async function verifySnippets(
  folder: string,
  ids: readonly string[],
  { record, report }: { record: boolean; report: Report },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome);
    report(outcome);
  };
  const programs: Program[] = [];
  for (const id of ids) {
    const read = readPrograms(folder, id);
    if (Array.isArray(read)) programs.push(...read);
    else tell({ name: id, status: 'failed', detail: read.problem });
  }
  const runtimes = new Runtimes();
  const verify = (program: Program) => verifyProgram(program, { runtimes, record });
  const again: Program[] = [];
  try {
    // What is recorded is measured alone. Otherwise many share the cores: they wait, the longest from the beginning …
    const ordered = record ? programs : [...programs].sort((a, b) => wallMsOf(b) - wallMsOf(a));
    await eachOf(ordered, { atOnce: record ? 1 : many }, async (program) => {
      const outcome = await verify(program);
      if (outcome.status === 'failed') again.push(program);
      else tell(outcome);
    });
    // … and what another program may have made late, hence other figures or another order, counts as it is alone.
    for (const program of again) {
      let outcome = await verify(program);
      for (let attempt = 1; outcome.figuresDiffer && attempt < attempts; attempt += 1) {
        outcome = await verify(program);
      }
      tell(outcome);
    }
  } finally {
    await runtimes.stop();
  }
  return outcomes;
}

/** How long the program took when it was recorded, in ms. */
const wallMsOf = ({ recorded }: Program): number =>
  recorded && typeof recorded === 'object' ? recorded.wallMs : 0;

import { type Job, settled } from './jobs.ts';
import { verifyProgram } from './program.ts';
import { type Program, readPrograms } from './programs.ts';
import type { Runtimes } from './runtimes.ts';

/** Enough attempts for figures that a busy machine has spoilt: three times is no accident. */
const attempts = 3;

/**
 * Programs of snippets to run for real, and to compare with their recordings or to record anew.
 * @param folder of all snippets
 */
export const snippetJobs = (
  folder: string,
  ids: readonly string[],
  options: { runtimes: Runtimes; record: boolean },
): Job[] =>
  ids.flatMap((id) => {
    const programs = readPrograms(folder, id);
    return Array.isArray(programs)
      ? programs.map((program) => jobOf(program, options))
      : [settled({ name: id, status: 'failed', detail: programs.problem })];
  });

/** What another program may have made late, hence other figures or another order, counts as it is alone. */
function jobOf(program: Program, options: { runtimes: Runtimes; record: boolean }): Job {
  const verify = () => verifyProgram(program, options);
  return {
    wallMs: wallMsOf(program),
    async beside() {
      const outcome = await verify();
      return outcome.status === 'failed' ? null : outcome;
    },
    async alone() {
      let outcome = await verify();
      for (let attempt = 1; outcome.figuresDiffer && attempt < attempts; attempt += 1) {
        outcome = await verify();
      }
      return outcome;
    },
  };
}

/** How long the program took when it was recorded, in ms. */
const wallMsOf = ({ recorded }: Program): number =>
  recorded && typeof recorded === 'object' ? recorded.wallMs : 0;

import { fileURLToPath } from 'node:url';
import type { LabLanguage, RunResult } from '../../../playgrounds/kit/ts/result.ts';
import { assemble, type Variant } from '../../playground/assemble.ts';
import { type LabFiles, LabProblem } from '../../playground/lab-files.ts';
import { loadLab, runnableLabs } from '../../playground/load-lab.ts';
import { labLanguages } from '../../schemas/playground.ts';
import { compareRecording, writeRecording } from '../lab/recording.ts';
import { resultOf } from '../lab/result-of.ts';
import { type StartCommand, startCommand } from '../lab/start-command.ts';
import { UserError } from '../say.ts';
import { type Job, settled } from './jobs.ts';
import type { Outcome } from './outcome.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Enough for a version whose structure is at fault: its waits are short and its time is not judged. What a busy machine
 * does to one run, such as a loop that stands still, it does not do to each of three.
 */
const STRUCTURE_ONLY = ['--untimed', '--scale', '0.1', '--runs', '3'];
/** How often a run is made that the machine leaves without a verdict: beside others, then alone. */
const ATTEMPTS = { beside: 1, alone: 3 } as const;
/** About how long the runs of a version take, in ms. */
const WALL_MS = { timed: 10_000, short: 1_500 } as const;

/** A lab in one language, and what runs it on this machine. */
interface Runnable {
  readonly lab: LabFiles;
  readonly start: StartCommand;
}

/** One version of a lab, and what must come of it. */
interface Part {
  readonly name: string;
  readonly variant: Variant;
  readonly options: readonly string[];
  /** Its waits are so short that a machine which stands still among them may be what is told: it is run again, alone. */
  readonly isShort: boolean;
  judge(result: RunResult): { passed: boolean; detail: string };
}

/**
 * Labs to run for real: the starter must fail by verdict, the solution must pass, and every wrong version must be
 * recognised and told its own message. Then the recording is compared, or written anew. A run that the machine left
 * without a verdict, alone too, is skipped by name.
 * @param ids labs to verify; none means all
 */
export function labJobs(ids: readonly string[], { record }: { record: boolean }): Job[] {
  return wanted(ids).flatMap(({ id, language }) => {
    const one = runnable(id, language);
    if ('status' in one) return [settled(one)];
    const runs: Runs = { faults: 0 };
    const parts = [...timedParts(), ...wrongParts(one.lab)];
    return [...parts.map((part) => partJob(one, part, runs)), recordingJob(one, runs, record)];
  });
}

/** The lab, or why it cannot be run here. */
function runnable(id: string, language: LabLanguage): Runnable | Outcome {
  try {
    const lab = loadLab(root, id, language);
    return { lab, start: startCommand(lab) };
  } catch (error) {
    const name = `${id} (${language})`;
    if (error instanceof LabProblem) return { name, status: 'failed', detail: error.message };
    if (error instanceof UserError) return { name, status: 'skipped', detail: error.message };
    throw error;
  }
}

/** What came of the versions of a lab: the results that a recording holds, and how many were not what they must be. */
interface Runs {
  starter?: RunResult;
  solution?: RunResult;
  faults: number;
}

function partJob(one: Runnable, part: Part, runs: Runs): Job {
  const settle = (result: RunResult): Outcome => {
    const { passed, detail } = part.judge(result);
    const { variant } = part;
    if (!passed) runs.faults += 1;
    else if (variant === 'starter' || variant === 'solution') runs[variant] = result;
    return outcome(
      one.lab,
      part.name,
      passed ? 'passed' : isDisturbed(result) ? 'skipped' : 'failed',
      detail,
    );
  };
  return {
    wallMs: part.isShort ? WALL_MS.short : WALL_MS.timed,
    async beside() {
      const result = await resultWithin(ATTEMPTS.beside, one, part);
      const isOpen = isDisturbed(result) || (part.isShort && !part.judge(result).passed);
      return isOpen ? null : settle(result);
    },
    alone: async () => settle(await resultWithin(ATTEMPTS.alone, one, part)),
  };
}

/** @param runs of all versions, which have run before where it is to be written */
function recordingJob({ lab, start }: Runnable, runs: Runs, record: boolean): Job {
  const told = (status: Outcome['status'], detail: string) => outcome(lab, 'recording', status, detail);
  const settle = async (): Promise<Outcome> => {
    const { starter, solution, faults } = runs;
    if (!record) {
      const problem = compareRecording(root, lab);
      return told(problem === null ? 'passed' : 'failed', problem ?? 'current');
    }
    if (!starter || !solution || faults > 0) return told('skipped', 'not written: see what failed above');
    writeRecording(root, lab, start.runtime, { starter, solution });
    return told('passed', 'written');
  };
  return { wallMs: 0, beside: settle, alone: settle };
}

/** The labs in each of their languages. One that was named and has no files at all is told once, for the first. */
const wanted = (ids: readonly string[]) =>
  labLanguages.flatMap((language) => {
    const runnable = runnableLabs(root, language);
    const named = ids.filter((id) => runnable.includes(id) || (language === 'ts' && !isRunnable(id)));
    return (ids.length > 0 ? named : runnable).map((id) => ({ id, language }));
  });

const isRunnable = (id: string): boolean =>
  labLanguages.some((language) => runnableLabs(root, language).includes(id));

const timedParts = (): Part[] => {
  const expected = { starter: 'failed', solution: 'passed' } as const;
  return (['starter', 'solution'] as const).map((variant) => ({
    name: variant,
    variant,
    options: [],
    isShort: false,
    judge: ({ verdict, message }) => ({
      passed: verdict === expected[variant],
      detail: `${verdict}: ${message.en}`,
    }),
  }));
};

const wrongParts = ({ playground }: LabFiles): Part[] =>
  playground.misconceptions.flatMap(({ id, wrong }) =>
    wrong.map((name) => ({
      name: `wrong/${name}`,
      variant: { wrong: name },
      options: STRUCTURE_ONLY,
      isShort: true,
      judge({ verdict, messageKey, misconceptions }) {
        const passed = verdict === 'failed' && messageKey === id && misconceptions.includes(id);
        const seen = `${verdict}, told "${messageKey}", recognised ${misconceptions.join(', ') || 'nothing'}`;
        return { passed, detail: passed ? seen : `${seen}; expected "${id}"` };
      },
    })),
  );

/** A busy machine may leave a run without a verdict; that is worth another try, a wrong verdict is not. */
async function resultWithin(
  attempts: number,
  { lab, start }: Runnable,
  { variant, options }: Part,
): Promise<RunResult> {
  const run = () => resultOf(root, assemble(lab, { variant }), start, options);
  let result = await run();
  for (let attempt = 1; isDisturbed(result) && attempt < attempts; attempt += 1) result = await run();
  return result;
}

/** Where time is not judged at all, another try gives no other verdict. */
const isDisturbed = ({ verdict, messageKey }: RunResult): boolean =>
  verdict === 'unstable' && messageKey !== 'untimed';

const outcome = (lab: LabFiles, part: string, status: Outcome['status'], detail: string): Outcome => ({
  name: `${lab.id} ${part} (${lab.language})`,
  status,
  detail,
});

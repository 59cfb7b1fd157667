import { fileURLToPath } from 'node:url';
import type { RunResult } from '../../playgrounds/kit/ts/result.ts';
import { assemble, type Variant } from '../playground/assemble.ts';
import { type LabFiles, LabProblem } from '../playground/lab-files.ts';
import { loadLab, runnableLabs } from '../playground/load-lab.ts';
import { labLanguages } from '../schemas/playground.ts';
import { eachOf, many } from './each-of.ts';
import { compareRecording, writeRecording } from './lab/recording.ts';
import { resultOf } from './lab/result-of.ts';
import { type StartCommand, startCommand } from './lab/start-command.ts';
import { UserError } from './say.ts';
import type { Outcome, Report } from './verify/outcome.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Enough for a version whose structure is at fault: its waits are short and its time is not judged. What a busy machine
 * does to one run, such as a loop that stands still, it does not do to each of three.
 */
const STRUCTURE_ONLY = ['--untimed', '--scale', '0.1', '--runs', '3'];
/** How often a run is made that the machine leaves without a verdict: beside others, then alone. */
const ATTEMPTS = { beside: 1, alone: 3 } as const;

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
 * Runs labs for real: the starter must fail by verdict, the solution must pass, and every wrong version must be
 * recognised and told its own message. Compares with the recording, or records anew. A run that the machine left
 * without a verdict, alone too, is skipped by name.
 * @param ids labs to verify; none means all
 */
export async function verifyLabs(
  ids: readonly string[],
  { record, report }: { record: boolean; report: Report },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome);
    report(outcome);
  };
  const labs = wanted(ids).flatMap(({ id, language }): Runnable[] => {
    try {
      const lab = loadLab(root, id, language);
      return [{ lab, start: startCommand(lab) }];
    } catch (error) {
      const name = `${id} (${language})`;
      if (error instanceof LabProblem) tell({ name, status: 'failed', detail: error.message });
      else if (error instanceof UserError) tell({ name, status: 'skipped', detail: error.message });
      else throw error;
      return [];
    }
  });
  const sound = new Map(labs.map(({ lab }) => [lab, { starter: null, solution: null } as Recorded]));
  const settle = ({ lab }: Runnable, part: Part, result: RunResult) => {
    const { passed, detail } = part.judge(result);
    const status = passed ? 'passed' : isDisturbed(result) ? 'skipped' : 'failed';
    const recorded = sound.get(lab);
    if (!passed) sound.delete(lab);
    else if (recorded && isRecorded(part.variant)) recorded[part.variant] = result;
    tell(outcome(lab, part.name, status, detail));
  };
  // What is recorded is measured alone. Otherwise many share the cores, as they wait for the most part. The long runs
  // come first, so that no core waits for one of them at the end.
  const all = [timedParts, wrongParts].flatMap((partsOf) =>
    labs.flatMap((one) => partsOf(one.lab).map((part) => ({ one, part }))),
  );
  const again: typeof all = [];
  await eachOf(all, { atOnce: record ? 1 : many }, async ({ one, part }) => {
    const result = await resultWithin(ATTEMPTS.beside, one, part.variant, part.options);
    const isOpen = isDisturbed(result) || (part.isShort && !part.judge(result).passed);
    if (isOpen) again.push({ one, part });
    else settle(one, part, result);
  });
  for (const { one, part } of again) {
    settle(one, part, await resultWithin(ATTEMPTS.alone, one, part.variant, part.options));
  }
  for (const { lab, start } of labs) {
    if (record) {
      const { starter, solution } = sound.get(lab) ?? {};
      if (!starter || !solution) continue;
      writeRecording(root, lab, start.runtime, { starter, solution });
    }
    const problem = record ? null : compareRecording(root, lab);
    tell(outcome(lab, 'recording', problem === null ? 'passed' : 'failed', problem ?? 'current'));
  }
  return outcomes;
}

/** Results of what a recording holds; null until it has run. */
type Recorded = Record<'starter' | 'solution', RunResult | null>;

const isRecorded = (variant: Variant): variant is keyof Recorded =>
  variant === 'starter' || variant === 'solution';

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
  variant: Variant,
  options: readonly string[],
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

import { fileURLToPath } from 'node:url';
import type { RunResult } from '../../playgrounds/kit/ts/result.ts';
import { assemble, type Variant } from '../playground/assemble.ts';
import { type LabFiles, LabProblem } from '../playground/lab-files.ts';
import { loadLab, runnableLabs } from '../playground/load-lab.ts';
import { labLanguages } from '../schemas/playground.ts';
import { compareRecording, writeRecording } from './lab/recording.ts';
import { resultOf } from './lab/result-of.ts';
import { type StartCommand, startCommand } from './lab/start-command.ts';
import { UserError } from './say.ts';
import { eachOf, many } from './verify/each-of.ts';
import type { Outcome, Report } from './verify/outcome.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Enough for a version whose structure is at fault: its waits are short and its time is not judged. What a busy machine
 * does to one run, such as a loop that stands still, it does not do to each of three.
 */
const STRUCTURE_ONLY = ['--untimed', '--scale', '0.1', '--runs', '3'];
const ATTEMPTS = 3;

/**
 * Runs labs for real: the starter must fail by verdict, the solution must pass, and every wrong version must be
 * recognised and told its own message. Compares with the recording, or records anew.
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
  // What is recorded is measured alone. Otherwise many share the cores: they wait, and a run without a verdict is
  // measured again.
  await eachOf(wanted(ids), { atOnce: record ? 1 : many }, async ({ id, language }) => {
    const name = `${id} (${language})`;
    try {
      for (const outcome of await verifyLab(loadLab(root, id, language), startCommand(language), record)) {
        tell(outcome);
      }
    } catch (error) {
      if (error instanceof LabProblem) tell({ name, status: 'failed', detail: error.message });
      else if (error instanceof UserError) tell({ name, status: 'skipped', detail: error.message });
      else throw error;
    }
  });
  return outcomes;
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

async function verifyLab(lab: LabFiles, start: StartCommand, record: boolean): Promise<Outcome[]> {
  const starter = await settledResult(lab, start, 'starter');
  const solution = await settledResult(lab, start, 'solution');
  const outcomes = [
    outcome(lab, 'starter', starter.verdict === 'failed', `${starter.verdict}: ${starter.message.en}`),
    outcome(lab, 'solution', solution.verdict === 'passed', `${solution.verdict}: ${solution.message.en}`),
  ];
  for (const { id: misconception, wrong } of lab.playground.misconceptions) {
    for (const name of wrong) outcomes.push(await verifyWrong(lab, start, name, misconception));
  }
  const sound = outcomes.every(({ status }) => status === 'passed');
  if (record && sound) writeRecording(root, lab, start.runtime, { starter, solution });
  const problem = record ? null : compareRecording(root, lab);
  if (sound) outcomes.push(outcome(lab, 'recording', problem === null, problem ?? 'current'));
  return outcomes;
}

async function verifyWrong(
  lab: LabFiles,
  start: StartCommand,
  wrong: string,
  misconception: string,
): Promise<Outcome> {
  const { verdict, messageKey, misconceptions } = await settledResult(lab, start, { wrong }, STRUCTURE_ONLY);
  const recognised =
    verdict === 'failed' && messageKey === misconception && misconceptions.includes(misconception);
  const seen = `${verdict}, told "${messageKey}", recognised ${misconceptions.join(', ') || 'nothing'}`;
  return outcome(
    lab,
    `wrong/${wrong}`,
    recognised,
    recognised ? seen : `${seen}; expected "${misconception}"`,
  );
}

/** A busy machine may leave a run without a verdict; that is worth another try, a wrong verdict is not. */
async function settledResult(
  lab: LabFiles,
  start: StartCommand,
  variant: Variant,
  options: readonly string[] = [],
) {
  const run = () => resultOf(root, projectOf(lab, variant), start, options);
  let result = await run();
  for (let attempt = 1; isDisturbed(result) && attempt < ATTEMPTS; attempt += 1) result = await run();
  return result;
}

/** Where time is not judged at all, another try gives no other verdict. */
const isDisturbed = ({ verdict, messageKey }: RunResult): boolean =>
  verdict === 'unstable' && messageKey !== 'untimed';

const projectOf = (lab: LabFiles, variant: Variant) => assemble(lab, { variant });

const outcome = (lab: LabFiles, part: string, passed: boolean, detail: string): Outcome => ({
  name: `${lab.id} ${part} (${lab.language})`,
  status: passed ? 'passed' : 'failed',
  detail,
});

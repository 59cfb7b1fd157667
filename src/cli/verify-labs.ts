import { fileURLToPath } from 'node:url';
import { assemble, type Variant } from '../playground/assemble.ts';
import { type LabFiles, LabProblem } from '../playground/lab-files.ts';
import { loadLab, runnableLabs } from '../playground/load-lab.ts';
import { compareRecording, writeRecording } from './lab/recording.ts';
import { resultOf } from './lab/result-of.ts';
import type { Outcome } from './verify/snippets.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Enough for a version whose structure is at fault: its waits are short and its time is not judged. */
const STRUCTURE_ONLY = ['--untimed', '--scale', '0.1', '--runs', '1'];
const ATTEMPTS = 3;

/**
 * Runs labs for real: the starter must fail by verdict, the solution must pass, and every wrong version must be
 * recognised and told its own message. Compares with the recording, or records anew.
 * @param ids labs to verify; none means all
 */
export async function verifyLabs(
  ids: readonly string[],
  { record }: { record: boolean },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of ids.length > 0 ? ids : runnableLabs(root)) {
    try {
      outcomes.push(...(await verifyLab(loadLab(root, id), record)));
    } catch (error) {
      if (!(error instanceof LabProblem)) throw error;
      outcomes.push({ name: `${id} (ts)`, status: 'failed', detail: error.message });
    }
  }
  return outcomes;
}

async function verifyLab(lab: LabFiles, record: boolean): Promise<Outcome[]> {
  const starter = await settledResult(lab, 'starter');
  const solution = await settledResult(lab, 'solution');
  const outcomes = [
    outcome(lab, 'starter', starter.verdict === 'failed', `${starter.verdict}: ${starter.message.en}`),
    outcome(lab, 'solution', solution.verdict === 'passed', `${solution.verdict}: ${solution.message.en}`),
  ];
  for (const { id: misconception, wrong } of lab.playground.misconceptions) {
    for (const name of wrong) outcomes.push(await verifyWrong(lab, name, misconception));
  }
  const sound = outcomes.every(({ status }) => status === 'passed');
  if (record && sound) writeRecording(root, lab, { starter, solution });
  const problem = record ? null : compareRecording(root, lab);
  if (sound) outcomes.push(outcome(lab, 'recording', problem === null, problem ?? 'current'));
  return outcomes;
}

async function verifyWrong(lab: LabFiles, wrong: string, misconception: string): Promise<Outcome> {
  const { verdict, messageKey, misconceptions } = await resultOf(
    root,
    projectOf(lab, { wrong }),
    STRUCTURE_ONLY,
  );
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
async function settledResult(lab: LabFiles, variant: Variant) {
  let result = await resultOf(root, projectOf(lab, variant));
  for (let attempt = 1; result.verdict === 'unstable' && attempt < ATTEMPTS; attempt += 1) {
    result = await resultOf(root, projectOf(lab, variant));
  }
  return result;
}

const projectOf = (lab: LabFiles, variant: Variant) => assemble(lab, { variant });

const outcome = (lab: LabFiles, part: string, passed: boolean, detail: string): Outcome => ({
  name: `${lab.id} ${part} (${lab.language})`,
  status: passed ? 'passed' : 'failed',
  detail,
});

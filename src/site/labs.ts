import type { RunResult } from '../../playgrounds/kit/ts/result.ts';
import type { Entry } from '../curriculum/model.ts';
import { assemble } from '../playground/assemble.ts';
import type { Files, LabFiles } from '../playground/lab-files.ts';
import { loadLab, runnableLabs } from '../playground/load-lab.ts';
import type { LabLanguage, Playground } from '../schemas/playground.ts';
import type { Locale } from '../schemas/text.ts';
import { type LabRecording, labRecording } from './lab-recording.ts';

const recordings = import.meta.glob<unknown>('/playgrounds/*/recorded/*.json', { import: 'default' });

/** The parts of a lab, read from disk; pages, payload and ZIP all start from here. */
export const labFiles = (id: string, language: LabLanguage): LabFiles => loadLab(process.cwd(), id, language);

/** Languages in which a lab can be had: announced, and with files. In the order of their tabs. */
export const readyLanguages = ({ id, data }: Entry<Playground>): LabLanguage[] =>
  (['py', 'ts'] as const).filter(
    (language) =>
      data.status === 'ready' &&
      data.languages[language] &&
      runnableLabs(process.cwd(), language).includes(id),
  );

/** The complete project with the learner's starter; its report speaks the language of the page. */
export const starterProject = (lab: LabFiles, locale: Locale): Files =>
  assemble(lab, { variant: 'starter', locale });

/** The recorded run of a lab's starter or solution. Throws where the lab was never run. */
export async function recordedRun(
  id: string,
  language: 'ts' | 'py',
  run: 'starter' | 'solution',
): Promise<RunResult> {
  return (await labRecordingOf(id, language))[run];
}

export async function labRecordingOf(id: string, language: 'ts' | 'py'): Promise<LabRecording> {
  const load = recordings[`/playgrounds/${id}/recorded/${language}.json`];
  if (!load) {
    throw new Error(`playgrounds/${id}/ has no recorded run. Run "npm run verify -- ${id} --record".`);
  }
  return labRecording(await load());
}

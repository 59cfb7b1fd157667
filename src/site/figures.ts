import { recordedRun } from './labs.ts';
import { recordingOf } from './recordings.ts';

/** A figure that a snippet printed, by its label. Throws where there is none, naming those there are. */
export async function snippetFigure(id: string, language: 'py' | 'ts', label: string): Promise<number> {
  const { figures } = await recordingOf(id, language);
  const value = figures[label];
  if (value === undefined) {
    const known = Object.keys(figures).join(', ') || 'none';
    throw new Error(`<Fig snippet="${id}" label="${label}">: the recording has no such figure (${known}).`);
  }
  return value;
}

/** A figure of a lab's recorded run. */
export async function labFigure(
  id: string,
  language: 'py' | 'ts',
  run: 'starter' | 'solution',
  field: 'medianMs' | 'ratio' | 'limit' | 'itemsPerSecond',
  caseName: 'baseline' | 'learner',
): Promise<number> {
  const result = await recordedRun(id, language, run);
  const value =
    field === 'ratio' || field === 'limit'
      ? result[field]
      : result.cases.find(({ name }) => name === caseName)?.[field];
  if (value === null || value === undefined) {
    throw new Error(`<Fig lab="${id}" field="${field}">: the recorded ${run} has no such figure.`);
  }
  return value;
}

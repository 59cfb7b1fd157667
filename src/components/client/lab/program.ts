import type { RunLanguage } from '../../../playground/protocol.ts';

/** What the page says about one language of a lab, in the `data-` attributes that `LabProgram.astro` writes. */
export interface ProgramData {
  lab: string;
  language: RunLanguage;
  /** Address of `project.json`. */
  payload: string;
  /** Version of the starter and of all that it builds on. */
  version: string;
  /** Names of the learner's files. */
  own: readonly string[];
  /** Address of the sandbox's document. */
  frame: string;
}

export function programData({ dataset }: HTMLElement): ProgramData {
  const { lab = '', language, payload = '', version = '', own = '', frame = '' } = dataset;
  return {
    ...{ lab, payload, version, frame },
    language: language === 'py' ? 'py' : 'ts',
    own: own.split(' '),
  };
}

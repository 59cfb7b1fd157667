import type { LabCriterion, LabLanguage } from '../../playgrounds/kit/ts/result.ts';
import type { Playground } from '../schemas/playground.ts';

/** Texts by path, as they lie in the assembled project. */
export type Files = Readonly<Record<string, string>>;

/** One lab in one language, read from disk: all that `assemble` needs. */
export interface LabFiles {
  readonly id: string;
  readonly language: LabLanguage;
  readonly playground: Playground;
  readonly settings: NonNullable<Playground['languages'][LabLanguage]>;
  /** What the lab is judged by; `{from: objective}` is resolved already. */
  readonly criterion: LabCriterion;
  /** Kit, baseline and the lab’s own files: the same for every version of the learner’s code. */
  readonly common: Files;
  readonly starter: Files;
  readonly solution: Files;
  /** The learner’s files of each wrong version, by name. */
  readonly wrong: Readonly<Record<string, Files>>;
}

/** A lab that cannot be used: where the fault is, what it is and how to mend it. */
export class LabProblem extends Error {
  override readonly name = 'LabProblem';
  readonly file: string;
  readonly mend: string;

  constructor(file: string, what: string, mend: string) {
    super(`${file}: ${what}\n  ${mend}`);
    this.file = file;
    this.mend = mend;
  }
}

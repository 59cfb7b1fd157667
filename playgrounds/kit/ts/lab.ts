import type { Backend } from './backend.ts';
import type { BaselineKind, LabCriterion, LabLanguage, Text } from './result.ts';

/** `lab.json` of an assembled project: everything the kit has to know about the lab. */
export interface LabConfig {
  id: string;
  title: Text;
  language: LabLanguage;
  /** Hash of everything but the learner’s files. */
  version: string;
  /** The learner’s file. */
  entry: string;
  baseline: BaselineKind;
  criterion: LabCriterion;
  /** Theoretical limit of the ratio, and the formula it comes from. */
  limit: { ratio: number; formula: Text } | null;
  /** Misconceptions to recognise. */
  misconceptions: string[];
  /** The sentences that it can say, in the words of its language. */
  messages: Readonly<Record<string, Text>>;
  /** Language of the report, where the reader has chosen one by the page that the project comes from. */
  locale?: keyof Text;
}

/** What `lab/lab.ts` of every lab exports as `lab`. */
export interface Lab {
  /** Name of the function that the learner’s file and the baseline export. */
  readonly entry: string;
  /** Items that one run completes. */
  readonly items: number;
  /** Arguments of one run. Every run gets a backend of its own. */
  prepare(backend: Backend): readonly unknown[];
}

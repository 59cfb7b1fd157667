import type { Backend } from './backend.ts';
import type { Bound } from './criterion.ts';
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
  /** What must hold beside it. */
  bounds?: readonly Bound[] | undefined;
  /** Theoretical limit of the ratio, and the formula it comes from. */
  limit: { ratio: number; formula: Text } | null;
  /** Misconceptions to recognise; of several that a run shows the first is told. */
  misconceptions: string[];
  /** What facts of the lab’s world must be; what it means if they are not. */
  expectations?: Expectation[];
  /** The sentences that it can say, in the words of its language. */
  messages: Readonly<Record<string, Sentence>>;
  /** Language of the report, where the reader has chosen one by the page that the project comes from. */
  locale?: keyof Text;
}

/** What a verdict says. `sign`: how a result that went wrong, or an error, is known to need this one: a pattern. */
export type Sentence = Text & { sign?: string };

/** A fact that lies outside of `min` and `max` shows the misconception. */
export interface Expectation {
  misconception: string;
  fact: string;
  min?: number | undefined;
  max?: number | undefined;
}

/** What `lab/lab.ts` of every lab exports as `lab`. */
export interface Lab<Args extends readonly unknown[] = readonly unknown[]> {
  /** Name of the function that the learner’s file and the baseline export. */
  readonly entry: string;
  /** Items that one run completes. */
  readonly items: number;
  /** Arguments of one run. Every run gets a backend of its own. */
  prepare(backend: Backend): Args | Promise<Args>;
  /** How the version is used, where it is not called just once with these arguments. */
  run?(version: (...args: readonly unknown[]) => unknown, ...args: Args): unknown;
  /** What the lab’s own world has counted, asked for the moment the run is over. */
  facts?(...args: Args): Record<string, number>;
}

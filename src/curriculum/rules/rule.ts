import type { Text } from '../../schemas/text.ts';
import type { Place } from '../model.ts';

export type Severity = 'error' | 'warning';

/** What the content check can find fault with. Its texts are the source of the messages and of RULES.md. */
export interface Rule {
  /** Noun and fault, such as `objective/unknown`. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  /** What the rule asks for and why, for authors; one or two sentences of Markdown. */
  readonly about: string;
  /** What is wrong; `{holes}` are filled by the params of an issue. */
  readonly message: Text;
  /** How to mend it. */
  readonly hint: Text;
}

/** The names between braces in a text: `'{id} of {file}'` → `'id' | 'file'`. */
type Holes<T extends string> = T extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;

/**
 * What fills the holes of a rule; words that depend on the reader's language come in both. `{places}` is filled where
 * files and lines are known, from the related places.
 */
export type Params<R extends Rule> = Readonly<
  Record<Exclude<Holes<R['message']['en'] | R['hint']['en']>, 'places'>, string | number | Text>
>;

/** Keeps the exact texts of a rule in its type, so that the compiler sees a hole that nobody fills. */
export const rule = <const R extends Rule>(definition: R): R => definition;

/** One fault of the curriculum. */
export interface Issue {
  readonly rule: Rule;
  readonly at: Place;
  readonly params: Readonly<Record<string, string | number | Text>>;
  /** Other places that belong to the same fault, each with what stands there. */
  readonly related: readonly Related[];
  /** Faults with the same subject are one fault, seen from several places. */
  readonly subject?: string;
}

export interface Related {
  readonly at: Place;
  /** What stands there, such as `a → b`. */
  readonly label: string;
}

/** An issue whose params fit the holes of its rule. */
export function issue<R extends Rule>(
  rule: R,
  at: Place,
  params: Params<R>,
  more: { related?: readonly Related[]; subject?: string } = {},
): Issue {
  return { rule, at, params, related: [], ...more };
}

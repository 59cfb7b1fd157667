import type { Workspace } from '../support/workspace.ts';

/** A finding that must come out, at the place where `at` stands last in the changed file. */
export interface Expected {
  readonly rule: string;
  readonly file: string;
  /** Text at whose first sign the finding is; without it the finding is at the top of the file. */
  readonly at?: string;
  /** Instead of `at`, where the file cannot be read as text. */
  readonly line?: number;
  readonly column?: number;
  /** What message and hint must contain. */
  readonly says?: readonly string[];
  /** Files of other places that belong to the fault. */
  readonly related?: readonly string[];
}

/** One way to break the content, and all that the check must then say. */
export interface Mutation {
  readonly name: string;
  change(workspace: Workspace): void;
  readonly expect: readonly Expected[];
}

/** The lesson that most mutations break: it is written in both languages and has activities and a lab. */
export const lesson = 'content/lessons/where-time-goes';
export const facts = `${lesson}/lesson.yaml`;
export const korean = `${lesson}/ko.mdx`;
export const english = `${lesson}/en.mdx`;
/** A later lesson, announced and without words. */
export const planned = 'content/lessons/later-lesson/lesson.yaml';
export const course = 'content/course.yaml';
export const lab = 'playgrounds/sync-vs-async';
export const labFacts = `${lab}/playground.yaml`;
export const snippet = 'content/snippets/gather-order';

/** What is left to say when the Korean has changed and nothing is wrong with it. */
const onlyStale: Expected = { rule: 'translation/stale', file: english };

/** A mutation that adds one line to the Korean of the lesson; without a fault only the translation is behind. */
export const added = (name: string, line: string, ...expect: Omit<Expected, 'file'>[]): Mutation => ({
  name,
  change: (workspace) => workspace.append(korean, line),
  expect: expect.length > 0 ? expect.map((one) => ({ file: korean, at: line, ...one })) : [onlyStale],
});

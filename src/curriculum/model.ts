import type { Criterion } from '../../playgrounds/kit/ts/criterion.ts';
import type { Activity } from '../schemas/activity.ts';
import type { Bloom } from '../schemas/bloom.ts';
import type { Course } from '../schemas/course.ts';
import type { Erratum } from '../schemas/erratum.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Evaluation, Objective } from '../schemas/objective.ts';
import type { Playground } from '../schemas/playground.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import type { Text } from '../schemas/text.ts';

/** A piece of content as it was read: its id is its file or folder name. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

/** Everything that the content folders hold, parsed but not yet related to each other. */
export interface RawCurriculum {
  readonly course: Course;
  readonly objectives: readonly Entry<Objective>[];
  readonly lessons: readonly Entry<Lesson>[];
  readonly labs: readonly Entry<Playground>[];
  readonly terms: readonly Entry<Term>[];
  readonly sources: readonly Entry<Source>[];
  readonly errata: readonly Entry<Erratum>[];
  /** References made in prose: which lesson names which thing. */
  readonly mentions: readonly Mention[];
  /** What is there but could not be read; empty for the site, which is built from sound content only. */
  readonly unreadable?: readonly Unreadable[];
}

export const kinds = ['lesson', 'objective', 'lab', 'term', 'source', 'erratum'] as const;
export type Kind = (typeof kinds)[number];

/**
 * A piece of content that exists but cannot be used. References to it hold, and what it names may be just what
 * others seem to lack: such gaps are consequences and are not reported.
 */
export interface Unreadable {
  readonly kind: Kind | 'course';
  readonly id: string;
  /** Every word in it that could be an id; null where not even that is known. */
  readonly names: ReadonlySet<string> | null;
}

export const isUnreadable = (raw: RawCurriculum, kind: Unreadable['kind'], id: string): boolean =>
  raw.unreadable?.some((entry) => entry.kind === kind && entry.id === id) ?? false;

/** A value in the content: which file, and the way to it. `''` is the id of the one course. */
export interface Place {
  readonly kind: Kind | 'course' | 'snippet' | 'asked';
  readonly id: string;
  readonly path: readonly (string | number)[];
  /** Whether the name of the value is meant, and not the value. */
  readonly key?: boolean;
}

/** `from` is always a lesson: only lessons have prose. */
export interface Mention {
  readonly from: string;
  readonly kind: Kind;
  readonly to: string;
}

/** Something that refers to another. */
export interface Backlink {
  readonly kind: Kind;
  readonly id: string;
}

export interface LessonNode extends Entry<Lesson> {
  /** Null for a topic: topics stand beside the order of the course. */
  readonly unit: UnitNode | null;
  /** 1-based place among all lessons of the course; null for a topic. */
  readonly position: number | null;
  readonly previous: string | null;
  readonly next: string | null;
  /** Lessons that name this one as a direct prerequisite. */
  readonly requiredBy: readonly string[];
  /** Other lessons that share an objective, nearest first. */
  readonly related: readonly string[];
}

export interface UnitNode {
  readonly id: string;
  readonly title: Text;
  readonly lessons: readonly string[];
  readonly minutes: number;
}

/** Something that a learner does for an objective: an activity of a lesson, or a lab. */
export interface Practice {
  readonly objective: string;
  readonly bloom: Bloom;
  readonly kind: Activity['kind'] | 'lab';
  /** The lesson in which it stands; for a lab in no lesson, null. */
  readonly lesson: string | null;
  /** Id of the activity within its lesson, or of the lab. */
  readonly id: string;
}

export interface ObjectiveNode extends Entry<Objective> {
  readonly children: readonly string[];
  readonly taughtIn: readonly string[];
  readonly practices: readonly Practice[];
  readonly evaluations: readonly Evaluation[];
  /** Own criterion, or the one of the nearest ancestor that has one. */
  readonly criterion: Criterion | null;
}

/** Everything in the order of the course: `lessons`, `labs`, and what is derived from them. */
export interface Curriculum {
  readonly course: Course;
  readonly units: readonly UnitNode[];
  readonly lessons: ReadonlyMap<string, LessonNode>;
  readonly objectives: ReadonlyMap<string, ObjectiveNode>;
  readonly labs: ReadonlyMap<string, Entry<Playground>>;
  readonly terms: ReadonlyMap<string, Entry<Term>>;
  readonly sources: ReadonlyMap<string, Entry<Source>>;
  readonly errata: ReadonlyMap<string, Entry<Erratum>>;
  /** `kind:id` → what refers to it. */
  readonly backlinks: ReadonlyMap<string, readonly Backlink[]>;
  /** Sum of the lessons of all units, in minutes. */
  readonly minutes: number;
}

import { activityIds } from './activities.ts';
import { formerNames } from './former.ts';
import { guess, meaning } from './guess.ts';
import type { Kind, RawCurriculum } from './model.ts';
import { nearest } from './nearest.ts';
import { type Reference, referencesIn } from './references.ts';
import { type Issue, issue } from './rules/rule.ts';
import { lessonFormerName, unknown } from './rules/unknown.ts';

/** Ids that exist, by kind; those of unreadable files among them. */
export type KnownIds = Readonly<Record<Kind, ReadonlySet<string>>>;

/** What the references come to: the faults among them, and what each unknown name probably stands for. */
export interface Resolution {
  readonly known: KnownIds;
  readonly issues: readonly Issue[];
  readonly unknown: readonly Reference[];
  /** Entries, as `kind/id`, that name an objective that does not exist. */
  readonly unsure: ReadonlySet<string>;
  /** Nearest right value of an unknown name; only what can take its place without new faults. */
  meant(kind: Kind, id: string): string | undefined;
}

/** Follows every reference of the YAML files. */
export function resolve(raw: RawCurriculum): Resolution {
  const known = knownIds(raw);
  const missed = missedIds(raw);
  const former = formerNames(raw.lessons);
  const lessons = new Map(raw.lessons.map(({ id, data }) => [id, data]));
  const labs = new Map(raw.labs.map(({ id, data }) => [id, data]));
  const likely = ({ at }: Reference, kind: Kind): ReadonlySet<string> => {
    const lesson = at.kind === 'lesson' && kind === 'objective' ? lessons.get(at.id) : undefined;
    if (!lesson) return missed[kind];
    if (at.path[0] === 'activities') return new Set(lesson.objectives);
    const practised = [
      lesson.activities.flatMap((one) => ('recalls' in one && one.recalls ? [] : [one.objective])),
      lesson.labs.flatMap((lab) => labs.get(lab)?.objective ?? []),
    ].map((ids) => ids.filter((id) => known.objective.has(id) && !lesson.objectives.includes(id)));
    return new Set(practised.find((ids) => ids.length > 0) ?? missed.objective);
  };
  const activities = new Map(raw.lessons.map(({ id, data }) => [id, activityIds(data)]));
  const issues: Issue[] = [];
  const missing: Reference[] = [];
  const meant = new Map<string, string>();
  const report = (reference: Reference, kind: Kind, id: string) => {
    missing.push(reference);
    const key = `${kind}/${id}`;
    const now = kind === 'lesson' ? former.get(id) : undefined;
    const best = now ?? meant.get(key) ?? nearest(id, known[kind], likely(reference, kind));
    if (best !== undefined) meant.set(key, best);
    issues.push(
      now === undefined
        ? issue(unknown[kind], reference.at, { id, guess: meaning(best) }, { subject: key })
        : issue(lessonFormerName, reference.at, { id, now }, { subject: key }),
    );
  };
  for (const reference of referencesIn(raw)) {
    if (reference.kind !== 'activity') {
      if (!known[reference.kind].has(reference.to)) report(reference, reference.kind, reference.to);
      continue;
    }
    const [lesson = '', id = ''] = reference.to.split('#');
    const has = activities.get(lesson);
    if (!known.lesson.has(lesson)) report(reference, 'lesson', lesson);
    else if (has && !has.has(id)) {
      const params = { lesson, id, guess: guess(id, has) };
      const subject = `activity/${reference.to}`;
      issues.push(issue(unknown.activity, reference.at, params, { subject }));
    }
  }
  return {
    known,
    issues,
    unknown: missing,
    unsure: new Set(missing.flatMap(({ kind, at }) => (kind === 'objective' ? [`${at.kind}/${at.id}`] : []))),
    meant: (kind, id) => {
      const best = meant.get(`${kind}/${id}`);
      return best !== undefined && (kind === 'objective' || missed[kind].has(best)) ? best : undefined;
    },
  };
}

/** Ids that exist, whether or not what they name can be read. */
export function knownIds(raw: RawCurriculum): KnownIds {
  const ids = (kind: Kind, entries: readonly { id: string }[]) =>
    new Set(
      [...entries, ...(raw.unreadable ?? []).filter((entry) => entry.kind === kind)].map(({ id }) => id),
    );
  return {
    lesson: ids('lesson', raw.lessons),
    objective: ids('objective', raw.objectives),
    lab: ids('lab', raw.labs),
    term: ids('term', raw.terms),
    source: ids('source', raw.sources),
    erratum: ids('erratum', raw.errata),
  };
}

/** Ids that should be named somewhere and are not: a wrong name probably stands for one of them. */
function missedIds(raw: RawCurriculum): KnownIds {
  const listed = new Set([...raw.course.units.flatMap((unit) => unit.lessons), ...raw.course.topics]);
  const taught = new Set(raw.lessons.flatMap(({ data }) => data.objectives));
  const used = new Set(raw.lessons.flatMap(({ data }) => data.labs));
  const without = (entries: readonly { id: string }[], ids: ReadonlySet<string>) =>
    new Set(entries.map(({ id }) => id).filter((id) => !ids.has(id)));
  const none: ReadonlySet<string> = new Set();
  return {
    lesson: without(raw.lessons, listed),
    objective: without(raw.objectives, taught),
    lab: without(raw.labs, used),
    term: none,
    source: none,
    erratum: none,
  };
}

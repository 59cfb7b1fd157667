import type { Alignment } from '../measures.ts';
import type { RawCurriculum, Unreadable } from '../model.ts';
import type { Issue, Rule } from './rule.ts';

/** What a rule looks at. Unknown names that could be guessed are mended already; see `mend`. */
export interface Context extends Alignment {
  readonly raw: RawCurriculum;
}

/** A rule with its check. One file each; `all.ts` lists them. */
export interface CurriculumRule {
  readonly definition: Rule;
  check(context: Context): Issue[];
}

/** Whether an unreadable file of this kind names the id: then what the id lacks is probably in there. */
export const isNamedByUnreadable = (
  raw: RawCurriculum,
  kinds: readonly Unreadable['kind'][],
  id: string,
): boolean =>
  raw.unreadable?.some(({ kind, names }) => kinds.includes(kind) && (names?.has(id) ?? true)) ?? false;

/** Whether the course lists a lesson that is not there: what nobody teaches or uses was probably in it. */
export const listsMissingLesson = ({ resolution }: Context): boolean =>
  resolution.unknown.some(
    ({ kind, to, at }) =>
      kind === 'lesson' && at.kind === 'course' && resolution.meant('lesson', to) === undefined,
  );

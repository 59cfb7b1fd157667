import { lineageOf } from './lineage.ts';
import { mend } from './mend.ts';
import type { Curriculum, RawCurriculum } from './model.ts';
import { relate } from './relate.ts';
import { resolve } from './resolve.ts';
import { curriculumRules } from './rules/all.ts';
import type { Issue } from './rules/rule.ts';

/**
 * Relates the parts of the course to each other and finds what is wrong with them. Pure; never throws on content that
 * fits the schemas. Each issue is a root: what follows from an unknown name or an unreadable file is not reported.
 */
export function build(raw: RawCurriculum): { curriculum: Curriculum; issues: Issue[] } {
  const resolution = resolve(raw);
  const mended = mend(raw, resolution);
  const curriculum = relate(mended);
  const context = { raw: mended, curriculum, resolution, lineage: lineageOf(curriculum.objectives) };
  const issues = [...resolution.issues, ...curriculumRules.flatMap(({ check }) => check(context))];
  return { curriculum, issues };
}

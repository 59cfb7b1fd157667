import { curriculumRules } from '../curriculum/rules/all.ts';
import type { Rule } from '../curriculum/rules/rule.ts';
import { lessonFormerName, unknown } from '../curriculum/rules/unknown.ts';
import { pythonRules } from './code/python.ts';
import { typescriptRules } from './code/typescript.ts';
import { imageRules } from './course/images.ts';
import { labCodeRules } from './course/lab-code.ts';
import { labRules } from './course/labs.ts';
import { languageRules } from './course/language.ts';
import { nameRules } from './course/names.ts';
import { parityRules } from './course/parity.ts';
import { recordingRules } from './course/recordings.ts';
import { shownRules } from './course/shown.ts';
import { snippetRules } from './course/snippets.ts';
import { twinRules } from './course/twins.ts';
import { wordingRules } from './course/wording.ts';
import { assetRules } from './files/assets.ts';
import * as fileRules from './files/rules.ts';
import { compare } from './finding.ts';
import * as linkRules from './links/rules.ts';
import { codeRules } from './prose/codes.ts';
import { headingRules } from './prose/headings.ts';
import { markRules } from './prose/marks.ts';
import { referenceRules } from './prose/references.ts';
import * as mdxRules from './prose/rules.ts';
import { tableRules } from './prose/tables.ts';
import * as schemaRules from './schema/rules.ts';
import { styleRules } from './style/judge.ts';
import * as yamlRules from './yaml/rules.ts';

/** Every rule of the content check, by id. */
export const allRules: readonly Rule[] = [
  ...curriculumRules.map(({ definition }) => definition),
  ...[unknown, fileRules, yamlRules, schemaRules, mdxRules, linkRules].flatMap((rules) =>
    Object.values<Rule>(rules),
  ),
  lessonFormerName,
  ...[headingRules, codeRules, tableRules, markRules, referenceRules, imageRules, assetRules].flat(),
  ...[nameRules, shownRules, twinRules, languageRules, parityRules, wordingRules, styleRules].flat(),
  ...[snippetRules, recordingRules, pythonRules, typescriptRules, labRules, labCodeRules].flat(),
].sort((a, b) => compare(a.id, b.id));

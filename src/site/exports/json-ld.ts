import type { Curriculum, LessonNode, ObjectiveNode } from '../../curriculum/model.ts';
import { bloomName, wordsIn } from '../../i18n/words.ts';
import { type Bloom, bloomNumber } from '../../schemas/bloom.ts';
import { type Locale, locales } from '../../schemas/text.ts';
import { plainText } from '../inline.ts';
import { absolute, absoluteFile } from '../urls.ts';

/** A node of schema.org JSON-LD with the LRMI terms. */
export type JsonLd = { readonly [key: string]: unknown };

const context = 'https://schema.org';
const license = 'https://opensource.org/license/mit';
/** Minutes as an ISO 8601 duration. */
const duration = (minutes: number) => `PT${minutes}M`;

/** The course, on the home page. */
export function courseJsonLd(curriculum: Curriculum, locale: Locale): JsonLd {
  const { course, units } = curriculum;
  return {
    '@context': context,
    '@type': 'Course',
    '@id': absolute(locale, '/'),
    name: course.title[locale],
    description: course.summary[locale],
    inLanguage: locale,
    license,
    timeRequired: duration(curriculum.minutes),
    provider: { '@type': 'Organization', name: course.programme[locale] },
    educationalAlignment: alignments(curriculum, locale, [course.objective], 'teaches'),
    syllabusSections: units.map((unit) => ({
      '@type': 'Syllabus',
      name: unit.title[locale],
      timeRequired: duration(unit.minutes),
      hasPart: unit.lessons.map((id) => ({ '@id': absolute(locale, `/lessons/${id}/`) })),
    })),
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'online',
      courseWorkload: duration(curriculum.minutes),
    },
    ...translation(locale, '/'),
  };
}

/** One lesson or topic. `dateModified` is that of the last commit, so that builds do not differ. */
export function lessonJsonLd(
  curriculum: Curriculum,
  lesson: LessonNode,
  locale: Locale,
  dateModified: string | null,
): JsonLd {
  const { data, id } = lesson;
  const assessed = [...new Set(data.activities.map((activity) => activity.objective))];
  return {
    '@context': context,
    '@type': 'LearningResource',
    '@id': absolute(locale, `/lessons/${id}/`),
    url: absolute(locale, `/lessons/${id}/`),
    name: data.title[locale],
    description: data.summary[locale],
    inLanguage: locale,
    learningResourceType: data.kind === 'lesson' ? 'lesson' : 'reading',
    license,
    ...(dateModified ? { dateModified } : {}),
    timeRequired: duration(data.minutes),
    isPartOf: { '@id': absolute(locale, '/') },
    educationalLevel: level(locale, data.bloom),
    teaches: data.objectives.map((objective) => term(curriculum, locale, objective)),
    assesses: assessed.map((objective) => term(curriculum, locale, objective)),
    ...competencies(curriculum, locale, data.prerequisites),
    educationalAlignment: [
      ...alignments(curriculum, locale, data.objectives, 'teaches'),
      ...alignments(curriculum, locale, assessed, 'assesses'),
    ],
    ...translation(locale, `/lessons/${id}/`),
  };
}

const competencies = (curriculum: Curriculum, locale: Locale, required: readonly string[]): JsonLd =>
  required.length === 0
    ? {}
    : {
        competencyRequired: required.map((id) => ({
          '@type': 'DefinedTerm',
          name: curriculum.lessons.get(id)?.data.title[locale] ?? id,
          url: absolute(locale, `/lessons/${id}/`),
        })),
      };

/** The page of an objective: the resource that states and maps it. */
export function objectiveJsonLd(curriculum: Curriculum, objective: ObjectiveNode, locale: Locale): JsonLd {
  return {
    '@context': context,
    '@type': 'LearningResource',
    '@id': absolute(locale, `/objectives/${objective.id}/`),
    url: absolute(locale, `/objectives/${objective.id}/`),
    name: `${objective.id} ${objective.data.title[locale]}`,
    description: plainText(objective.data.statement[locale]),
    inLanguage: locale,
    learningResourceType: 'learning objective',
    license,
    isPartOf: { '@id': absolute(locale, '/') },
    educationalLevel: objective.data.bloom.map((bloom) => level(locale, bloom)),
    teaches: [term(curriculum, locale, objective.id)],
    assesses: objective.evaluations.length ? [term(curriculum, locale, objective.id)] : [],
    educationalAlignment: alignments(curriculum, locale, [objective.id], 'teaches'),
    hasPart: objective.taughtIn.map((id) => ({ '@id': absolute(locale, `/lessons/${id}/`) })),
    ...translation(locale, `/objectives/${objective.id}/`),
  };
}

const level = (locale: Locale, bloom: Bloom): JsonLd => ({
  '@type': 'DefinedTerm',
  name: bloomName(wordsIn(locale), bloom),
  termCode: `L${bloomNumber(bloom)}`,
  inDefinedTermSet: "Bloom's taxonomy (revised)",
});

const term = (curriculum: Curriculum, locale: Locale, id: string): JsonLd => ({
  '@type': 'DefinedTerm',
  name: curriculum.objectives.get(id)?.data.title[locale] ?? id,
  termCode: id,
  url: absolute(locale, `/objectives/${id}/`),
  inDefinedTermSet: absoluteFile('/curriculum.json'),
});

function alignments(
  curriculum: Curriculum,
  locale: Locale,
  objectives: readonly string[],
  alignmentType: 'teaches' | 'assesses',
): JsonLd[] {
  return objectives.map((id) => ({
    '@type': 'AlignmentObject',
    alignmentType,
    educationalFramework: curriculum.course.programme[locale],
    targetName: `${id} ${curriculum.objectives.get(id)?.data.title[locale] ?? ''}`.trim(),
    targetUrl: absolute(locale, `/objectives/${id}/`),
  }));
}

function translation(locale: Locale, path: string): JsonLd {
  const others = locales.filter((other) => other !== locale);
  const links = others.map((other) => ({ '@id': absolute(other, path), inLanguage: other }));
  return locale === 'ko' ? { workTranslation: links } : { translationOfWork: links[0] };
}

/** JSON for a script element: `<` is escaped, so that no text can end it. */
export const embedJson = (value: JsonLd): string => JSON.stringify(value).replace(/</g, '\\u003c');

import { z } from 'zod';

/** The schema.org terms that the pages use, strictly: a misspelt property fails. */
const iri = z.url();
const language = z.enum(['ko', 'en']);
const duration = z.string().regex(/^PT\d+M$/);
const reference = z.strictObject({ '@id': iri });
const twin = z.strictObject({ '@id': iri, inLanguage: language });

const definedTerm = z.strictObject({
  '@type': z.literal('DefinedTerm'),
  name: z.string().min(1),
  termCode: z.string().optional(),
  url: iri.optional(),
  inDefinedTermSet: z.string().optional(),
});

const alignment = z.strictObject({
  '@type': z.literal('AlignmentObject'),
  alignmentType: z.enum(['teaches', 'assesses', 'educationalLevel']),
  educationalFramework: z.string().min(1),
  targetName: z.string().min(1),
  targetUrl: iri,
});

const common = {
  '@context': z.literal('https://schema.org'),
  '@id': iri,
  name: z.string().min(1),
  description: z.string().min(1),
  inLanguage: language,
  license: iri,
  workTranslation: z.array(twin).optional(),
  translationOfWork: twin.optional(),
};

const course = z.strictObject({
  ...common,
  '@type': z.literal('Course'),
  timeRequired: duration,
  provider: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) }),
  educationalAlignment: z.array(alignment).min(1),
  syllabusSections: z
    .array(
      z.strictObject({
        '@type': z.literal('Syllabus'),
        name: z.string().min(1),
        timeRequired: duration,
        hasPart: z.array(reference).min(1),
      }),
    )
    .min(1),
  hasCourseInstance: z.strictObject({
    '@type': z.literal('CourseInstance'),
    courseMode: z.literal('online'),
    courseWorkload: duration,
  }),
});

const resource = z.strictObject({
  ...common,
  '@type': z.literal('LearningResource'),
  url: iri,
  learningResourceType: z.enum(['lesson', 'reading', 'learning objective']),
  dateModified: z.iso.date().optional(),
  timeRequired: duration.optional(),
  isPartOf: reference,
  hasPart: z.array(reference).optional(),
  educationalLevel: z.union([definedTerm, z.array(definedTerm).min(1)]),
  teaches: z.array(definedTerm),
  assesses: z.array(definedTerm),
  competencyRequired: z.array(definedTerm).optional(),
  educationalAlignment: z.array(alignment),
});

export const jsonLdPage = z.discriminatedUnion('@type', [course, resource]);

import type { Bound, Criterion } from '../../../playgrounds/kit/ts/criterion.ts';
import type { Curriculum, ObjectiveNode } from '../../curriculum/model.ts';
import type { Words } from '../../i18n/ko.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Bloom } from '../../schemas/bloom.ts';
import type { LabCriterion } from '../../schemas/criterion.ts';
import { type Locale, locales } from '../../schemas/text.ts';
import { localeParam } from '../urls.ts';
import { backlinks } from './backlinks.ts';
import { type EvaluationView, evaluationViews } from './evaluations.ts';
import { type Link, lessonLinks, objectiveLink } from './links.ts';
import { type PracticeGroup, practiceGroups } from './practices.ts';

export interface ObjectiveView {
  id: string;
  title: string;
  statement: string;
  planned: boolean;
  /** Whose objective it is, in words. */
  origin: string;
  levels: readonly Bloom[];
  criterion: string | null;
  parent: Link | null;
  children: Link[];
  taughtIn: Link[];
  practices: PracticeGroup[];
  evaluations: EvaluationView[];
  referredFrom: Link[];
}

export const objectivePaths = (curriculum: Curriculum) =>
  locales.flatMap((locale) =>
    [...curriculum.objectives.keys()].map((id) => ({ params: { locale: localeParam(locale), id } })),
  );

export function objectiveView(curriculum: Curriculum, id: string, locale: Locale): ObjectiveView {
  const objective = curriculum.objectives.get(id);
  if (!objective) throw new Error(`There is no objective "${id}".`);
  const words = wordsIn(locale);
  const { data } = objective;
  return {
    id,
    title: data.title[locale],
    statement: data.statement[locale],
    planned: data.status === 'planned',
    origin: data.origin === 'programme' ? words.originProgramme : words.originCourse,
    levels: data.bloom,
    criterion:
      objective.criterion && isMeasured(curriculum, objective)
        ? criterionText(words, objective.criterion)
        : null,
    parent: data.parent ? objectiveLink(curriculum, locale, data.parent) : null,
    children: objective.children.map((child) => objectiveLink(curriculum, locale, child)),
    taughtIn: lessonLinks(curriculum, locale, objective.taughtIn),
    practices: practiceGroups(curriculum, locale, objective.practices),
    evaluations: evaluationViews(curriculum, objective, locale),
    referredFrom: backlinks(curriculum, locale, 'objective', id),
  };
}

/** An inherited criterion is shown only where a lab of this objective is judged by it. */
function isMeasured(curriculum: Curriculum, { id, data }: ObjectiveNode): boolean {
  const labs = [...curriculum.labs.values()].filter((lab) => lab.data.objective === id);
  return data.criterion !== undefined || labs.some((lab) => 'from' in lab.data.criterion);
}

/** What must hold beside a criterion, as part of a sentence. */
export function boundText(words: Words, { kind, max }: Bound): string {
  const sentences = {
    'peak-concurrency': words.boundConcurrency,
    'refused-calls': words.boundRefused,
    'left-open': words.boundLeftOpen,
    'pool-jobs': words.boundPoolJobs,
  };
  return fill(sentences[kind], { max });
}

/** A criterion as a sentence. */
export function criterionText(words: Words, criterion: Criterion | LabCriterion): string {
  if (!('kind' in criterion)) return '';
  switch (criterion.kind) {
    case 'throughput-ratio':
      return fill(words.criterionRatio, { min: criterion.min });
    case 'share-of-limit':
      return fill(words.criterionShare, { percent: Math.round(criterion.min * 100) });
    case 'peak-concurrency':
      return words.criterionConcurrency;
    case 'backend-calls':
      return fill(words.criterionBackendCalls, { max: criterion.max });
    case 'heartbeat-gap':
      return fill(words.criterionHeartbeat, { max: criterion.maxMs });
    case 'prediction':
      return words.criterionPrediction;
    case 'order':
      return words.criterionOrder;
    case 'facts':
      return words.criterionFacts;
  }
}

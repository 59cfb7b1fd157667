import type { Curriculum } from '../../curriculum/model.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import { type Bloom, bloomLevels } from '../../schemas/bloom.ts';
import type { Locale } from '../../schemas/text.ts';
import { href } from '../urls.ts';
import { type EvaluationView, evaluationViews } from './evaluations.ts';
import { type Link, lessonLinks } from './links.ts';
import { type PracticeGroup, practiceGroups } from './practices.ts';

/** What there is for one objective at one level. */
export interface MapRow {
  level: Bloom;
  /** Whether the objective asks for this level; other rows are there for what a lesson or a lab adds. */
  isClaimed: boolean;
  /** Lessons of this level that teach it. */
  lessons: Link[];
  practices: PracticeGroup[];
  evaluations: EvaluationView[];
}

export interface MapObjective {
  id: string;
  href: string;
  title: string;
  /** Whose objective it is, in words. */
  origin: string;
  planned: boolean;
  /** Levels that it claims; `rows` may have more. */
  claims: readonly Bloom[];
  rows: MapRow[];
}

export interface ObjectiveMapView {
  objectives: MapObjective[];
  /** Choices of the filter, lowest level first, and `all`: each with a sentence that counts what it shows. */
  choices: { level: Bloom | 'all'; count: string }[];
}

/** Objective × level × lessons, practices and evaluations. */
export function objectiveMap(curriculum: Curriculum, locale: Locale): ObjectiveMapView {
  const objectives = [...curriculum.objectives.keys()].map((id) => mapObjective(curriculum, id, locale));
  const used = bloomLevels.filter((level) => rowsAt(objectives, level).length > 0);
  const choices = (['all', ...used] as const).map((level) => ({
    level,
    count: countOf(objectives, level, locale),
  }));
  return { objectives, choices };
}

function mapObjective(curriculum: Curriculum, id: string, locale: Locale): MapObjective {
  const objective = curriculum.objectives.get(id);
  if (!objective) throw new Error(`There is no objective "${id}".`);
  const words = wordsIn(locale);
  const { data, taughtIn, practices } = objective;
  const evaluations = evaluationViews(curriculum, objective, locale);
  const rows = bloomLevels.map((level) => ({
    level,
    isClaimed: data.bloom.includes(level),
    lessons: lessonLinks(
      curriculum,
      locale,
      taughtIn.filter((lesson) => curriculum.lessons.get(lesson)?.data.bloom === level),
    ),
    practices: practiceGroups(
      curriculum,
      locale,
      practices.filter(({ bloom }) => bloom === level),
    ),
    evaluations: evaluations.filter(({ bloom }) => bloom === level),
  }));
  return {
    id,
    href: href(locale, `/objectives/${id}/`),
    title: data.title[locale],
    origin: data.origin === 'programme' ? words.originProgramme : words.originCourse,
    planned: data.status === 'planned',
    claims: data.bloom,
    rows: rows.filter(
      ({ isClaimed, lessons, practices, evaluations }) =>
        isClaimed || lessons.length + practices.length + evaluations.length > 0,
    ),
  };
}

const rowsAt = (objectives: readonly MapObjective[], chosen: Bloom | 'all'): MapRow[] =>
  objectives.flatMap(({ rows }) => rows.filter(({ level }) => chosen === 'all' || level === chosen));

/** How many objectives, lessons, practices and evaluations a level has: each lesson and question once. */
function countOf(objectives: readonly MapObjective[], chosen: Bloom | 'all', locale: Locale): string {
  const rows = rowsAt(objectives, chosen);
  const distinct = (links: readonly Link[]) => new Set(links.map((link) => link.href)).size;
  return fill(wordsIn(locale).mapCount, {
    objectives: objectives.filter((objective) => rowsAt([objective], chosen).length > 0).length,
    lessons: distinct(rows.flatMap(({ lessons }) => lessons)),
    practices: distinct(rows.flatMap(({ practices }) => practices.flatMap(({ links }) => links))),
    evaluations: rows.flatMap(({ evaluations }) => evaluations).length,
  });
}

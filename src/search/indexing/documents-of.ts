import { bloomName, wordsIn } from '../../i18n/words.ts';
import type { Asked } from '../../schemas/asked.ts';
import { bloomLevels } from '../../schemas/bloom.ts';
import type { Course } from '../../schemas/course.ts';
import type { Erratum } from '../../schemas/erratum.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import type { Objective } from '../../schemas/objective.ts';
import type { Playground } from '../../schemas/playground.ts';
import type { Term } from '../../schemas/term.ts';
import type { Locale } from '../../schemas/text.ts';
import type { SearchDocument, Section } from '../documents.ts';
import { sectionsOfPage } from './lesson-page.ts';
import { withQuestions } from './questions.ts';

interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

/** What of the content can be found. */
export interface Findable {
  readonly course: Course;
  readonly lessons: readonly Entry<Lesson>[];
  readonly labs: readonly Entry<Playground>[];
  readonly objectives: readonly Entry<Objective>[];
  readonly terms: readonly Entry<Term>[];
  readonly errata: readonly Entry<Erratum>[];
  readonly asked: readonly Entry<Asked>[];
}

/** The built site in one language. */
export interface Site {
  readonly locale: Locale;
  /** Address of a path below the language: `/glossary/#task`. */
  href(path: string): string;
  /** HTML of the page at a path. */
  page(path: string): string;
}

/** Everything of the course that can be found in one language. */
export function documentsOf(content: Findable, site: Site): SearchDocument[] {
  const asked = new Map(content.asked.map(({ data }) => [site.href(data.page), data]));
  const documents = [
    ...content.lessons.map((lesson) => lessonDocument(lesson, content, site)),
    ...content.labs.map((lab) => labDocument(lab, site)),
    mapDocument(content, site),
    ...listDocuments(site),
    ...content.objectives.map((objective) => objectiveDocument(objective, site)),
    ...content.terms.map((term) => termDocument(term, site)),
    ...content.errata.map((erratum) => erratumDocument(erratum, site)),
  ];
  return documents.map((document) => withQuestions(document, asked.get(document.url)));
}

function lessonDocument(
  { id, data }: Entry<Lesson>,
  { course, terms }: Findable,
  { locale, href, page }: Site,
): SearchDocument {
  const path = `/lessons/${id}/`;
  const unit = course.units.find(({ lessons }) => lessons.includes(id));
  const planned = data.status === 'planned';
  return {
    ...{ kind: 'lesson', locale, url: href(path), title: bare(data.title[locale]), planned },
    ...{ place: unit?.title[locale] ?? wordsIn(locale).topics, bloom: [data.bloom] },
    objectives: data.objectives,
    sections: planned ? [plain(bare(data.summary[locale]))] : lessonSections(page(path), path, terms),
  };
}

/** A term's place is its home, or the first section of the lesson that introduces it which speaks of it. */
function lessonSections(html: string, path: string, terms: readonly Entry<Term>[]): Section[] {
  const waiting = new Set(
    terms.filter(({ data }) => !data.home && path === `/lessons/${data.lesson}/`).map(({ id }) => id),
  );
  return sectionsOfPage(html).map(({ terms: linked, ...section }) => {
    const here = terms.filter(({ data }) => data.home === `${path}#${section.id}`).map(({ id }) => id);
    return { ...section, terms: [...here, ...linked.filter((id) => waiting.delete(id))] };
  });
}

function labDocument({ id, data }: Entry<Playground>, { locale, href }: Site): SearchDocument {
  return {
    ...{ kind: 'lab', locale, url: href(`/playgrounds/${id}/`), title: bare(data.title[locale]) },
    ...{ place: wordsIn(locale).navPlaygrounds, bloom: [data.bloom], objectives: [data.objective] },
    planned: data.status === 'planned',
    sections: [plain(bare(`${data.summary[locale]} ${data.task[locale]}`))],
  };
}

/** The map of all objectives, with the names of the levels that they are stated in. */
function mapDocument({ objectives }: Findable, { locale, href }: Site): SearchDocument {
  const words = wordsIn(locale);
  const levels = bloomLevels.map((level) => bloomName(words, level)).join(', ');
  return {
    ...{ kind: 'objective', locale, url: href('/objectives/'), title: words.navObjectives },
    ...{ place: words.navObjectives, bloom: [], objectives: [], planned: false },
    sections: [
      plain(
        `${words.bloomLevel}: ${levels}. ${objectives.map(({ data }) => bare(data.title[locale])).join('. ')}`,
      ),
    ],
  };
}

/** The lists of all labs, terms and corrections: somebody may look for the list itself. */
function listDocuments({ locale, href }: Site): SearchDocument[] {
  const words = wordsIn(locale);
  const lists = [
    ['lab', '/playgrounds/', words.navPlaygrounds, words.playgroundsIntro],
    ['term', '/glossary/', words.navGlossary, words.glossaryIntro],
    ['erratum', '/errata/', words.navErrata, words.errataIntro],
  ] as const;
  return lists.map(([kind, path, title, intro]) => ({
    ...{ kind, locale, url: href(path), title, place: title },
    ...{ bloom: [], objectives: [], planned: false, sections: [plain(intro)] },
  }));
}

function objectiveDocument({ id, data }: Entry<Objective>, { locale, href }: Site): SearchDocument {
  return {
    ...{ kind: 'objective', locale, url: href(`/objectives/${id}/`) },
    ...{ title: `${id} ${bare(data.title[locale])}`, place: wordsIn(locale).navObjectives },
    ...{ bloom: data.bloom, objectives: [id], planned: data.status === 'planned' },
    sections: [plain(bare(data.statement[locale]))],
  };
}

function termDocument({ id, data }: Entry<Term>, { locale, href }: Site): SearchDocument {
  return {
    ...{ kind: 'term', locale, url: href(`/glossary/#${id}`), title: data.term[locale] },
    ...{ place: wordsIn(locale).navGlossary, bloom: [], objectives: [], planned: false },
    sections: [{ ...plain(bare(data.definition[locale])), terms: [id] }],
  };
}

function erratumDocument({ id, data }: Entry<Erratum>, { locale, href }: Site): SearchDocument {
  const { number, title, says, truth, evidence } = data;
  return {
    ...{ kind: 'erratum', locale, url: href(`/errata/#${id}`), title: `${number}. ${bare(title[locale])}` },
    ...{ place: wordsIn(locale).navErrata, bloom: [], objectives: [], planned: false },
    sections: [plain(bare(`${says[locale]} ${truth[locale]} ${evidence[locale]}`))],
  };
}

const plain = (text: string): Section => ({ id: null, heading: '', terms: [], identifiers: [], text });

/** Short texts of the YAML files without the marks of Markdown. */
const bare = (text: string): string =>
  text.replace(/[`*]/g, '').replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1');

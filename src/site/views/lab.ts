import { createHash } from 'node:crypto';
import type { Curriculum, Entry } from '../../curriculum/model.ts';
import type { Words } from '../../i18n/ko.ts';
import { fill, waitKindName, wordsIn } from '../../i18n/words.ts';
import type { Bloom } from '../../schemas/bloom.ts';
import type { LabLanguage, Playground, runtimes } from '../../schemas/playground.ts';
import { type Locale, locales } from '../../schemas/text.ts';
import { labFiles, readyLanguages, starterProject } from '../labs.ts';
import type { CodeLanguage } from '../markdown/highlight.ts';
import { fileNames } from '../payload.ts';
import { href, localeParam, notebookHref } from '../urls.ts';
import { backlinks } from './backlinks.ts';
import { type Link, objectiveLink } from './links.ts';
import { boundText, criterionText } from './objective.ts';
import { labLabel } from './practices.ts';

export interface LabFile {
  name: string;
  code: string;
  language: CodeLanguage;
}

export interface LabLink {
  id: string;
  href: string;
  title: string;
  summary: string;
  bloom: Bloom;
  objective: Link;
  waitKind: string;
  minutes: number;
  /** `3×`; null where the lab has no ratio, and where the learner is to predict it. */
  limit: string | null;
  runsIn: string[];
  planned: boolean;
}

export interface LabView extends LabLink {
  /** The word before the title; null where the title has it already. */
  label: string | null;
  task: string;
  criterion: string;
  formula: string | null;
  /** Both languages, in the order of their tabs. */
  programs: LabProgram[];
  referredFrom: Link[];
}

/** A lab in one language. */
export interface LabProgram {
  language: LabLanguage;
  title: string;
  /** What to do, in Markdown, in the words of this language. */
  task: string;
  hints: string[];
  /** Null where the lab cannot be had in this language yet. */
  project: LabProject | null;
}

/** Files of a lab in one language, and where they can be had. */
export interface LabProject {
  language: LabLanguage;
  /** Whether the page can run it. Otherwise it shows a recorded run, and the command. */
  inPage: boolean;
  /** Hash of the starter and of all files beside it that the learner reads: drafts belong to it. */
  version: string;
  own: LabFile[];
  readOnly: LabFile[];
  solution: LabFile[];
  zip: string;
  /** The same for Jupyter; null for TypeScript. */
  notebook: string | null;
  payload: string;
  /** Page of the embed; null where StackBlitz does not run the lab. It runs Node, hence the TypeScript. */
  stackblitz: string | null;
  command: string;
  /** What the command needs. */
  needs: string;
}

export const labPaths = (curriculum: Curriculum) =>
  locales.flatMap((locale) =>
    [...curriculum.labs.keys()].map((id) => ({ params: { locale: localeParam(locale), id } })),
  );

export const stackblitzPaths = (curriculum: Curriculum) =>
  labPaths(curriculum).filter(({ params }) => curriculum.labs.get(params.id)?.data.status === 'ready');

export function labLink(curriculum: Curriculum, { id, data }: Entry<Playground>, locale: Locale): LabLink {
  const words = wordsIn(locale);
  const { ts, py } = data.languages;
  const runsIn = new Set([...(ts?.runtimes ?? []), ...(py?.runtimes ?? [])]);
  const told = toldLimit(data);
  return {
    id,
    href: href(locale, `/playgrounds/${id}/`),
    title: data.title[locale],
    summary: data.summary[locale],
    bloom: data.bloom,
    objective: objectiveLink(curriculum, locale, data.objective),
    waitKind: waitKindName(words, data.waitKind),
    minutes: data.minutes,
    limit: told && `${told.ratio}×`,
    runsIn: [...runsIn].map((runtime) => runtimeName(words, runtime)),
    planned: data.status === 'planned',
  };
}

/** The limit as far as it is told before a run. */
const toldLimit = ({ limit, criterion }: Playground): Playground['limit'] =>
  'kind' in criterion && criterion.kind === 'prediction' ? null : limit;

const runtimeName = (words: Words, runtime: (typeof runtimes)[number]): string =>
  ({
    page: words.runtimePage,
    stackblitz: words.runtimeStackblitz,
    node: words.runtimeNode,
    cpython: words.runtimeCpython,
  })[runtime];

/** A lab with its files, as its own page and a lesson show it. */
export function labView(curriculum: Curriculum, id: string, locale: Locale): LabView {
  const lab = curriculum.labs.get(id);
  if (!lab) throw new Error(`There is no lab "${id}" in playgrounds/.`);
  const words = wordsIn(locale);
  const { data } = lab;
  const own = data.passes?.[locale];
  const criterion =
    'from' in data.criterion
      ? [
          `${fill(words.criterionFromObjective, { id: data.objective })}: ${criterionText(
            words,
            curriculum.objectives.get(data.objective)?.criterion ?? data.criterion,
          )}`,
          ...(own ? [own] : []),
        ]
      : [own ?? criterionText(words, data.criterion)];
  return {
    ...labLink(curriculum, lab, locale),
    label: labLabel(words, data.title[locale]),
    task: data.task[locale],
    criterion: [...criterion, ...(data.bounds ?? []).map((bound) => boundText(words, bound))].join(' · '),
    formula: toldLimit(data)?.formula[locale] ?? null,
    programs: (['py', 'ts'] as const).map((language) => labProgram(lab, language, locale)),
    referredFrom: backlinks(curriculum, locale, 'lab', id),
  };
}

export const languageNames = { py: 'Python', ts: 'TypeScript' } as const satisfies Record<
  LabLanguage,
  string
>;

function labProgram(lab: Entry<Playground>, language: LabLanguage, locale: Locale): LabProgram {
  const { data } = lab;
  const own = data.languages[language];
  return {
    language,
    title: languageNames[language],
    task: (own?.task ?? data.task)[locale],
    hints: (own?.hints ?? data.hints).map((hint) => hint[locale]),
    project: readyLanguages(lab).includes(language) ? labProject(lab, language, locale) : null,
  };
}

/** @throws LabProblem where the lab has no files of that language */
export function labProject(
  { id, data }: Entry<Playground>,
  language: LabLanguage,
  locale: Locale,
): LabProject {
  const lab = labFiles(id, language);
  const project = starterProject(lab, locale);
  const own = Object.keys(lab.starter);
  // Python wants an __init__.py in a folder of modules; there is nothing in it to read.
  const readOnly = Object.keys(project).filter(
    (name) => name === `baseline.${language}` || (name.startsWith('lab/') && !name.endsWith('/__init__.py')),
  );
  const file = (name: string, code: string): LabFile => ({ name, code, language: languageOf(name) });
  const seen = [...own, ...readOnly].sort().map((name) => [name, project[name]]);
  const at = (name: string) => href(locale, `/playgrounds/${id}/${name}`);
  const files = fileNames(id, language);
  return {
    language,
    inPage: data.languages[language]?.runtimes.includes('page') ?? false,
    version: createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 12),
    own: own.map((name) => file(name, project[name] ?? '')),
    readOnly: readOnly.map((name) => file(name, project[name] ?? '')),
    solution: Object.entries(lab.solution).map(([name, code]) => file(name, code)),
    zip: at(`${files.name}.zip`),
    notebook: language === 'py' ? notebookHref(locale, id) : null,
    payload: at(`${files.payload}.json`),
    stackblitz: data.languages.ts?.runtimes.includes('stackblitz') ? at('stackblitz/') : null,
    command: language === 'ts' ? 'npm install && npm start' : 'python3 main.py',
    needs: language === 'ts' ? 'Node 22' : 'Python 3.11',
  };
}

function languageOf(name: string): CodeLanguage {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ending === 'ts' || ending === 'py' || ending === 'json' || ending === 'md' ? ending : 'text';
}

import { parse } from 'yaml';
import type { ZodType } from 'zod';
import type { LabCriterion, LabLanguage } from '../../playgrounds/kit/ts/result.ts';
import { remembering } from '../memo/remembering.ts';
import { type Objective, objective } from '../schemas/objective.ts';
import { type Playground, playground } from '../schemas/playground.ts';
import { withoutComments } from './comments.ts';
import { misconceptionIds, withUsedParts } from './kit-parts.ts';
import { type Files, type LabFiles, LabProblem } from './lab-files.ts';
import { listFiles, listFolders, readText } from './lab-folder.ts';
import { relocate } from './relocate.ts';
import { withoutTypes } from './without-types.ts';

/** Where the files of a language lie: in the kit, and in a lab. */
const places = {
  ts: { kit: 'playgrounds/kit/ts', folder: 'node', starts: 'start.mjs' },
  py: { kit: 'playgrounds/kit/py', folder: 'python', starts: 'main.py' },
} as const;

/** Ids of the labs that have files of a language to run, sorted. The others are only announced. */
export const runnableLabs = (root: string, language: LabLanguage = 'ts'): string[] =>
  listFolders(root, 'playgrounds').filter((id) =>
    listFolders(root, `playgrounds/${id}`).includes(places[language].folder),
  );

/**
 * Reads a lab with the kit and its resolved criterion.
 * @param root folder of the project
 * @throws LabProblem naming the file at fault and the mend
 */
export function loadLab(root: string, id: string, language: LabLanguage = 'ts'): LabFiles {
  const file = `playgrounds/${id}/playground.yaml`;
  const facts = inLanguage(readYaml(root, file, playground), language);
  const settings = facts.languages[language];
  if (!settings) {
    throw new LabProblem(file, `has no languages.${language}.`, 'Describe that version of the lab there.');
  }

  const place = places[language];
  const home = `playgrounds/${id}/${place.folder}`;
  const kit = listFiles(root, place.kit);
  const baseline = `${home}/baseline.${language}`;
  const own = [...listFiles(root, `${home}/lab`), baseline];
  const wrong = Object.fromEntries(
    listFolders(root, `${home}/wrong`).map((name) => [name, `${home}/wrong/${name}`]),
  );
  checkMisconceptions(file, facts, place.folder, Object.keys(wrong));
  const learner = { starter: `${home}/starter`, solution: `${home}/solution` };
  const homeOfKit = (name: string) => (name === place.starts ? name : `kit/${name}`);
  const moves = new Map([
    ...kit.map((path) => [path, homeOfKit(path.slice(place.kit.length + 1))] as const),
    ...own.map((path) => [path, path.slice(home.length + 1)] as const),
    ...[...Object.values(learner), ...Object.values(wrong)].flatMap((folder) =>
      listFiles(root, folder).map((path) => [path, path.slice(folder.length + 1)] as const),
    ),
  ]);
  /** Python names modules from the root of the project, so that its imports hold wherever a file lies. */
  const settle = (path: string, text: string) => (language === 'ts' ? relocate(text, path, moves) : text);
  const read = (paths: readonly string[]): Files =>
    Object.fromEntries(paths.map((path) => [moves.get(path), settle(path, readText(root, path))]));
  const ownFiles = read(own);
  const bare = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(withoutTypes(files, ownFiles)).map(([path, text]) => [
        path,
        withoutComments(text, language),
      ]),
    );
  const version = (folder: string): Files => {
    const files = read(listFiles(root, folder));
    if (settings.entry in files) return files;
    throw new LabProblem(
      `${folder}/${settings.entry}`,
      'is missing.',
      `${file} names it as languages.${language}.entry: add it.`,
    );
  };
  const criterion = resolveCriterion(root, file, facts);
  return {
    ...{ id, language, playground: facts, settings },
    criterion,
    common: withUsedParts({ ...bare(read(kit)), ...ownFiles }, { playground: facts, criterion }),
    starter: version(learner.starter),
    solution: version(learner.solution),
    wrong: Object.fromEntries(Object.entries(wrong).map(([name, folder]) => [name, version(folder)])),
  };
}

/** The facts without the misconceptions of the other language. */
const inLanguage = (facts: Playground, language: LabLanguage): Playground => ({
  ...facts,
  misconceptions: facts.misconceptions.filter(({ only }) => only === undefined || only === language),
});

/** Every misconception is one that the kit recognises, and every wrong version shows one. */
function checkMisconceptions(
  file: string,
  { misconceptions }: Playground,
  language: string,
  folders: readonly string[],
): void {
  const known: readonly string[] = misconceptionIds;
  for (const { id } of misconceptions.filter(({ id, fact }) => fact === undefined && !known.includes(id))) {
    throw new LabProblem(
      file,
      `the kit does not recognise the misconception "${id}".`,
      `Use one of ${known.join(', ')}, say by which fact of the lab it shows, or teach playgrounds/kit/ts/parts.ts.`,
    );
  }
  const named = misconceptions.flatMap(({ wrong }) => wrong);
  const [odd] = [...named, ...folders].filter((name) => !named.includes(name) || !folders.includes(name));
  if (odd !== undefined) {
    const what = `misconceptions and ${language}/wrong/ do not agree about "${odd}".`;
    throw new LabProblem(
      file,
      what,
      `Name each folder of ${language}/wrong/ under the misconception that it shows.`,
    );
  }
}

/** The objective’s criterion where the lab says `{from: objective}`, marked as such; else its own. */
function resolveCriterion(root: string, file: string, facts: Playground): LabCriterion {
  if (!('from' in facts.criterion)) return facts.criterion;
  const ancestors = new Set<string>();
  for (let id: string | undefined = facts.objective; id !== undefined && !ancestors.has(id); ) {
    ancestors.add(id);
    const held: Objective = readYaml(root, `content/objectives/${id}.yaml`, objective);
    if (held.criterion) return { ...held.criterion, from: 'objective' };
    id = held.parent;
  }
  throw new LabProblem(
    file,
    `takes its criterion from objective "${facts.objective}", but neither that nor a parent of it has one.`,
    `Add "criterion" to content/objectives/${facts.objective}.yaml, or state a criterion here.`,
  );
}

/** One file holds the facts of both languages, and an objective those of many labs. */
const parsed = remembering((text: string): unknown => parse(text));

function readYaml<T>(root: string, file: string, schema: ZodType<T>): T {
  const result = schema.safeParse(parsed(readText(root, file)));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new LabProblem(
    file,
    `${issue?.path.join('.')}: ${issue?.message}.`,
    'npm run check lists every finding.',
  );
}

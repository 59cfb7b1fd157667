import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { misconceptionIds } from '../../playgrounds/kit/ts/misconceptions.ts';
import type { LabCriterion } from '../../playgrounds/kit/ts/result.ts';
import { type Objective, objective } from '../schemas/objective.ts';
import { type Playground, playground } from '../schemas/playground.ts';
import { type Files, type LabFiles, LabProblem } from './lab-files.ts';
import { listFiles, listFolders, readText } from './lab-folder.ts';
import { relocate } from './relocate.ts';

/** Ids of the labs that have TypeScript files to run, sorted. The others are only announced. */
export const runnableLabs = (root: string): string[] =>
  listFolders(root, 'playgrounds').filter((id) => listFolders(root, `playgrounds/${id}`).includes('node'));

/**
 * Reads a lab with the kit and its resolved criterion.
 * @param root folder of the project
 * @throws LabProblem naming the file at fault and the mend
 */
export function loadLab(root: string, id: string): LabFiles {
  const file = `playgrounds/${id}/playground.yaml`;
  const facts = readYaml(root, file, playground);
  const settings = facts.languages.ts;
  if (!settings) throw new LabProblem(file, 'has no languages.ts.', 'Describe the TypeScript version there.');

  const node = `playgrounds/${id}/node`;
  const kit = listFiles(root, 'playgrounds/kit/ts');
  const own = listFiles(root, `${node}/lab`);
  const wrong = Object.fromEntries(
    listFolders(root, `${node}/wrong`).map((name) => [name, `${node}/wrong/${name}`]),
  );
  checkMisconceptions(file, facts, Object.keys(wrong));
  const learner = { starter: `${node}/starter`, solution: `${node}/solution` };
  const moves = new Map([
    ...kit.map((path) => [path, homeOfKit(path.slice('playgrounds/kit/ts/'.length))] as const),
    ...[...own, `${node}/baseline.ts`].map((path) => [path, path.slice(node.length + 1)] as const),
    ...[...Object.values(learner), ...Object.values(wrong)].flatMap((folder) =>
      listFiles(root, folder).map((path) => [path, path.slice(folder.length + 1)] as const),
    ),
  ]);
  const read = (paths: readonly string[]): Files =>
    Object.fromEntries(paths.map((path) => [moves.get(path), relocate(readText(root, path), path, moves)]));
  const version = (folder: string): Files => {
    const files = read(listFiles(root, folder));
    if (settings.entry in files) return files;
    throw new LabProblem(
      `${folder}/${settings.entry}`,
      'is missing.',
      `${file} names it as languages.ts.entry: add it.`,
    );
  };
  return {
    ...{ id, language: 'ts', playground: facts, settings },
    criterion: resolveCriterion(root, file, facts),
    common: read([...kit, ...own, `${node}/baseline.ts`]),
    starter: version(learner.starter),
    solution: version(learner.solution),
    wrong: Object.fromEntries(Object.entries(wrong).map(([name, folder]) => [name, version(folder)])),
  };
}

/** Every misconception is one that the kit recognises, and every wrong version shows one. */
function checkMisconceptions(file: string, { misconceptions }: Playground, folders: readonly string[]): void {
  const known: readonly string[] = misconceptionIds;
  for (const { id } of misconceptions.filter(({ id }) => !known.includes(id))) {
    throw new LabProblem(
      file,
      `the kit does not recognise the misconception "${id}".`,
      `Use one of ${known.join(', ')}, or teach playgrounds/kit/ts/misconceptions.ts.`,
    );
  }
  const named = misconceptions.flatMap(({ wrong }) => wrong);
  const [odd] = [...named, ...folders].filter((name) => !named.includes(name) || !folders.includes(name));
  if (odd !== undefined) {
    const what = `misconceptions and node/wrong/ do not agree about "${odd}".`;
    throw new LabProblem(
      file,
      what,
      'Name each folder of node/wrong/ under the misconception that it shows.',
    );
  }
}

const homeOfKit = (name: string) => (name === 'start.mjs' ? name : `kit/${name}`);

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

function readYaml<T>(root: string, file: string, schema: ZodType<T>): T {
  const result = schema.safeParse(parse(readText(root, file)));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new LabProblem(
    file,
    `${issue?.path.join('.')}: ${issue?.message}.`,
    'npm run check lists every finding.',
  );
}

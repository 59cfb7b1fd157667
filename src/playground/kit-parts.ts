import { calls } from '../../playgrounds/kit/ts/calls.ts';
import { connections } from '../../playgrounds/kit/ts/connections.ts';
import { needsClock } from '../../playgrounds/kit/ts/criterion.ts';
import { files } from '../../playgrounds/kit/ts/files.ts';
import { order } from '../../playgrounds/kit/ts/order.ts';
import { overlap } from '../../playgrounds/kit/ts/overlap.ts';
import { waits } from '../../playgrounds/kit/ts/waits.ts';
import type { Playground } from '../schemas/playground.ts';
import type { Files, LabFiles } from './lab-files.ts';

/** What each part of the kit recognises in a run, by the module that holds the part. */
const recognisers = {
  ...{ waits: waits.recognisers, order: order.recognisers, calls: calls.recognisers },
  ...{ connections: connections.recognisers, files: files.recognisers, overlap: overlap.recognisers },
};
type Recognising = keyof typeof recognisers;

/** What the kit recognises by itself. */
export type MisconceptionId =
  | { [Name in Recognising]: keyof (typeof recognisers)[Name] }[Recognising]
  | 'blocked-loop'
  | 'too-narrow'
  | 'slept-on-top'
  | 'wrong-limit';
export const misconceptionIds = [
  ...Object.values(recognisers).flatMap((part) => Object.keys(part)),
  ...['blocked-loop', 'too-narrow', 'slept-on-top', 'wrong-limit'],
] as readonly MisconceptionId[];

/** Modules that something other than the kit loads: the start script, and the page’s workers. */
const roots = ['main', 'cli', 'load', 'measure', '__init__'];

/**
 * The files of a lab without the parts of the kit that it has no use for, and without what only those import. A part
 * has a line of its own wherever `parts.ts` and `parts.py` name it.
 * @param files kit, lab and baseline, by path in the assembled project
 */
export function withUsedParts(
  files: Files,
  { playground, criterion }: Pick<LabFiles, 'playground' | 'criterion'>,
) {
  const isUsed = usesOf(playground, criterion);
  const unused = Object.keys(isUsed).filter((name) => !isUsed[name as keyof typeof isUsed]);
  const withoutLines = (text: string) =>
    text
      .split('\n')
      .filter((line) => !unused.some((name) => new RegExp(`\\b${name}\\b`).test(line)))
      .join('\n');
  const entries = Object.entries(files);
  return reached(
    Object.fromEntries(
      entries.map(([path, text]) => [path, /^kit\/parts\./.test(path) ? withoutLines(text) : text]),
    ),
  );
}

/** Whether a lab has use for each part that not every lab needs. */
function usesOf({ misconceptions, bounds = [] }: Playground, criterion: LabFiles['criterion']) {
  const names = (part: Recognising) => misconceptions.some(({ id }) => id in recognisers[part]);
  const isBoundBy = (bound: string) => bounds.some(({ kind }) => kind === bound);
  return {
    order: names('order'),
    idle: misconceptions.some(({ id }) => id === 'slept-on-top'),
    overlap: names('overlap') || misconceptions.some(({ id }) => id === 'too-narrow'),
    peak: isBoundBy('peak-concurrency'),
    calls: names('calls') || isBoundBy('refused-calls'),
    connections: names('connections') || isBoundBy('left-open'),
    files: names('files') || isBoundBy('pool-jobs'),
    facts: misconceptions.some(({ fact }) => fact !== undefined),
    prediction: criterion.kind === 'prediction',
    ratio: needsClock(criterion),
    state: !needsClock(criterion),
  };
}

/** All files but those of the kit that nothing imports, directly or not. */
function reached(files: Files): Files {
  const isRoot = (path: string) =>
    !/^kit\//.test(path) || roots.some((name) => path.startsWith(`kit/${name}.`));
  const found = new Set(Object.keys(files).filter(isRoot));
  // A set that grows while it is walked.
  for (const path of found)
    for (const target of importsOf(files[path] ?? '')) if (target in files) found.add(target);
  return Object.fromEntries(Object.entries(files).filter(([path]) => found.has(path)));
}

/** Files of the kit that a text imports, in either language. */
export const importsOf = (text: string): string[] => [
  ...[...text.matchAll(/from '(?:\.\.?\/)+(?:kit\/)?([\w-]+\.ts)'/g)].map(([, name]) => `kit/${name}`),
  ...[...text.matchAll(/^from (?:kit)?\.(\w+) import/gm)].map(([, name]) => `kit/${name}.py`),
];

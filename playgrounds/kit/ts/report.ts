import { goalOf } from './criterion.ts';
import type { LabConfig } from './lab.ts';
import type { RunResult, Text } from './result.ts';
import { roundDown } from './statistics.ts';
import { symbols, timeline } from './timeline.ts';
import { padEnd } from './width.ts';
import { words } from './words.ts';

export type Locale = keyof Text;

const COLUMNS = 48;
const marks = { passed: '✓', failed: '✗', unstable: '?', error: '!' } as const;

/** The result for a terminal: figures, ratio beside its limit, timeline, verdict. */
export function report(result: RunResult, config: LabConfig, locale: Locale): string {
  const paragraphs = [
    [config.title[locale]],
    table(result, locale),
    ratioLine(result, config, locale),
    picture(result, locale),
    [`${marks[result.verdict]} ${result.message[locale]}`],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function table({ cases }: RunResult, locale: Locale): string[] {
  if (cases.length === 0) return [];
  const rows = cases.map(({ name, medianMs, spread, itemsPerSecond }) => [
    words[name][locale],
    `${medianMs.toFixed(1)} ms`,
    `${(spread * 100).toFixed(1)} %`,
    `${itemsPerSecond.toFixed(1)} ${words.items[locale]}`,
  ]);
  return [['', words.median[locale], words.spread[locale], words.throughput[locale]], ...rows].map((cells) =>
    cells
      .map((cell) => padEnd(cell, 14))
      .join('')
      .trimEnd(),
  );
}

function ratioLine({ ratio, criterion, limit }: RunResult, config: LabConfig, locale: Locale): string[] {
  if (ratio === null) return [];
  const figure = (label: string, value: number) => `${label} ${roundDown(value)}${words.times[locale]}`;
  const parts = [figure(words.ratio[locale], ratio), figure(words.goal[locale], goalOf(criterion, limit))];
  if (config.limit)
    parts.push(`${figure(words.limit[locale], config.limit.ratio)} (${config.limit.formula[locale]})`);
  return [parts.join(' · ')];
}

const usual = ['blocked', 'waiting', 'pending'] as const;

function picture({ trace, baselineTrace, cases, limit }: RunResult, locale: Locale): string[] {
  if (!trace || !baselineTrace) return [];
  const groups = [
    { label: words.baseline[locale], tasks: baselineTrace.tasks },
    { label: words.learner[locale], tasks: trace.tasks },
  ];
  const [baseline] = cases;
  const atMs = baseline && limit !== null ? baseline.medianMs / limit : null;
  const mark = atMs === null ? null : { atMs, label: `${words.limit[locale]} ${Math.round(atMs)} ms` };
  const spans = groups.flatMap(({ tasks }) => tasks.flatMap((task) => task.spans));
  const isQueued = spans.some(({ state }) => state === 'ready');
  const legend = (isQueued ? (['ready', ...usual] as const) : usual).map(
    (name) => `${symbols[name]} ${words[name][locale]}`,
  );
  return [...timeline(groups, COLUMNS, mark), legend.join('   ')];
}

import { goalOf } from './judge.ts';
import type { LabConfig } from './lab.ts';
import type { RunResult, Span, Text } from './result.ts';
import { roundDown } from './statistics.ts';
import { symbols, timeline } from './timeline.ts';
import { padEnd } from './width.ts';
import { words } from './words.ts';

export type Locale = keyof Text;

const COLUMNS = 48;
const marks = { passed: '✓', failed: '✗', unstable: '?', error: '!' } as const;

/** The result for a terminal: figures, ratio beside its limit, timeline, verdict. */
export function report(result: RunResult, config: LabConfig, locale: Locale): string {
  const verdict = `${marks[result.verdict]} ${result.message[locale]}`;
  const parts = [
    table(result, locale),
    ratioLine(result, config, locale),
    picture(result, locale),
    [verdict],
  ];
  return [[config.title[locale]], ...parts.filter((lines) => lines.length > 0)]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function table({ cases }: RunResult, locale: Locale): string[] {
  if (cases.length === 0) return [];
  const word = words[locale];
  const rows = cases.map(({ name, medianMs, spread, itemsPerSecond }) => [
    word[name],
    `${medianMs.toFixed(1)} ms`,
    `${(spread * 100).toFixed(1)} %`,
    `${itemsPerSecond.toFixed(1)} ${word.items}`,
  ]);
  return [[word.case, word.median, word.spread, word.throughput], ...rows].map((cells) =>
    cells
      .map((cell) => padEnd(cell, 14))
      .join('')
      .trimEnd(),
  );
}

function ratioLine({ ratio, criterion, limit }: RunResult, config: LabConfig, locale: Locale): string[] {
  if (ratio === null) return [];
  const word = words[locale];
  const figure = (label: string, value: number) => `${label} ${roundDown(value)}${word.times}`;
  const parts = [figure(word.ratio, ratio), figure(word.goal, goalOf(criterion, limit))];
  if (config.limit) parts.push(`${figure(word.limit, config.limit.ratio)} (${config.limit.formula[locale]})`);
  return [parts.join(' · ')];
}

const usual = ['blocked', 'waiting', 'pending'] as const;
const isReady = ({ state }: Span): boolean => state === 'ready';

function picture({ trace, baselineTrace, cases, limit }: RunResult, locale: Locale): string[] {
  if (!trace || !baselineTrace) return [];
  const word = words[locale];
  const groups = [
    { label: word.baseline, tasks: baselineTrace.tasks },
    { label: word.learner, tasks: trace.tasks },
  ];
  const bestMs = limit === null ? Number.NaN : (cases[0]?.medianMs ?? Number.NaN) / limit;
  const mark = Number.isNaN(bestMs)
    ? null
    : { atMs: bestMs, label: `${word.limit} ${Math.round(bestMs)} ms` };
  const isQueued = groups.some(({ tasks }) => tasks.some(({ spans }) => spans.some(isReady)));
  const states = isQueued ? (['ready', ...usual] as const) : usual;
  const legend = states.map((name) => `${symbols[name]} ${word[name]}`);
  return [...timeline(groups, { columns: COLUMNS, mark }), legend.join('   ')];
}

import { fill } from '../../../../i18n/fill.ts';
import type { LabWords } from '../../../../i18n/lab/ko.ts';
import type { Bar, Drawing } from '../../../../playground/trace/drawing.ts';
import { shownAt } from '../../../../playground/trace/moments.ts';
import { stateNames } from './state-names.ts';

/** How many operations of one moment are told by name. */
const MOST_NAMED = 5;

/** One bar in words: what, which state, when, on what, where in the code. */
export function describeBar(
  { label, bar }: { label: string; bar: Bar },
  file: string,
  words: LabWords,
): string {
  const { state, from, to, on, line } = bar;
  const times = { task: label, state: stateNames(words)[state], from: Math.round(from), to: Math.round(to) };
  return [
    fill(words.timelineBar, times),
    ...(on ? [fill(words.timelineOn, { on })] : []),
    ...(line === null ? [] : [fill(words.timelineLine, { file, line })]),
  ].join(' · ');
}

/** What is going on at a moment, run by run. */
export function describeMoment(drawing: Drawing, atMs: number, words: LabWords): string {
  const at = Math.round(atMs);
  const shown = shownAt(drawing, atMs);
  if (shown.length === 0) return fill(words.timelineNothing, { at });
  const names = stateNames(words);
  const groups = drawing.groups.flatMap(({ title }) => {
    const here = shown.filter(({ group }) => group === title);
    const named = here.slice(0, MOST_NAMED).map(({ label, bar }) => `${label} ${names[bar.state]}`);
    const more = here.length > MOST_NAMED ? [`+${here.length - MOST_NAMED}`] : [];
    return here.length > 0 ? [`${title}: ${[...named, ...more].join(', ')}`] : [];
  });
  return `${at} ms — ${groups.join(' / ')}`;
}

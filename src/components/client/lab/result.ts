import { goalOf } from '../../../../playgrounds/kit/ts/criterion.ts';
import type { LabConfig } from '../../../../playgrounds/kit/ts/lab.ts';
import type { RunResult } from '../../../../playgrounds/kit/ts/result.ts';
import { fill } from '../../../i18n/fill.ts';
import type { LabWords } from '../../../i18n/lab/ko.ts';
import type { MisconceptionId } from '../../../playground/kit-parts.ts';
import type { MessageKey } from '../../../playground/message-key.ts';
import type { Locale } from '../../../schemas/text.ts';
import { html } from '../dom.ts';
import { timesChart, wentOnUntil } from './chart.ts';
import { figuresTable } from './figures-table.ts';

const seen = {
  'missing-await': 'seenMissingAwait',
  'promise-in-result': 'seenPromiseInResult',
  'blocking-in-async': 'seenBlockingInAsync',
  'blocked-loop': 'seenBlockedLoop',
  'await-in-loop': 'seenAwaitInLoop',
  'called-again': 'seenCalledAgain',
  'partly-overlapped': 'seenPartlyOverlapped',
  'too-narrow': 'seenTooNarrow',
  'completion-order': 'seenCompletionOrder',
  'wrong-limit': 'seenWrongLimit',
  'race-without-abort': 'seenRaceWithoutAbort',
  'too-many-connections': 'seenTooManyConnections',
  'one-connection': 'seenOneConnection',
  'slept-on-top': 'seenSleptOnTop',
  'pool-closed-early': 'seenPoolClosedEarly',
  'connection-left-open': 'seenConnectionLeftOpen',
  'cached-through-pool': 'seenCachedThroughPool',
  'called-before-the-thread': 'seenCalledBeforeTheThread',
  'over-limit': 'seenOverLimit',
  'retry-too-early': 'seenRetryTooEarly',
  'deadline-too-wide': 'seenDeadlineTooWide',
  'error-as-success': 'seenErrorAsSuccess',
  'no-retry': 'seenNoRetry',
  'retried-in-vain': 'seenRetriedInVain',
  'in-batches': 'seenInBatches',
  'no-deadline': 'seenNoDeadline',
} as const satisfies Record<MisconceptionId, keyof LabWords>;

/** Sentences that begin with the verdict. */
const saysItself: ReadonlySet<string> = new Set<MessageKey>([
  ...([
    'passed',
    'below',
    'as-predicted',
    'in-order',
    'facts-hold',
    'heartbeat-kept',
    'out-of-order',
  ] as const),
]);

/** The verdict with its reasons: sentence, ratio beside its limit, figures, what else was seen. */
export function resultPart(
  result: RunResult,
  config: LabConfig,
  words: LabWords,
  locale: Locale,
): HTMLElement[] {
  const name = {
    passed: words.verdictPassed,
    failed: words.verdictFailed,
    unstable: words.verdictUnstable,
    error: words.verdictError,
  }[result.verdict];
  const verdict = html(
    'p',
    { class: 'verdict', 'data-verdict': result.verdict },
    ...(saysItself.has(result.messageKey) ? [] : [html('strong', {}, name), ' ']),
    result.message[locale],
  );
  return [
    verdict,
    ...alsoSeen(result, words),
    ratios(result, config, words, locale),
    ...returnedEarly(result, words),
    timesChart(result, words),
    figures(result, words),
  ];
}

/** Misconceptions that the sentence of the verdict does not tell already. */
function alsoSeen({ misconceptions, messageKey }: RunResult, words: LabWords): HTMLElement[] {
  const others = misconceptions.filter((id): id is MisconceptionId => id in seen && id !== messageKey);
  if (others.length === 0) return [];
  const items = others.map((id) => html('li', {}, words[seen[id]]));
  return [html('div', {}, html('p', { class: 'part' }, words.alsoSeen), html('ul', {}, ...items))];
}

/** The time of a version that left work behind is only that until its return: said, so that no figure contradicts. */
function returnedEarly(result: RunResult, words: LabWords): HTMLElement[] {
  const until = wentOnUntil(result);
  const returned = result.cases.find(({ name }) => name === 'learner')?.medianMs;
  if (until === null || returned === undefined) return [];
  const figures = { returned: Math.round(returned), until: Math.round(until) };
  return [html('p', { class: 'returned-early' }, fill(words.returnedEarly, figures))];
}

function ratios({ ratio, criterion, limit }: RunResult, config: LabConfig, words: LabWords, locale: Locale) {
  if (ratio === null) return html('div');
  const figure = (term: string, value: number, note = '') =>
    html(
      'div',
      {},
      html('dt', {}, term, ...(note ? [html('span', { class: 'formula' }, ` = ${note}`)] : [])),
      html('dd', {}, `${value.toFixed(2)}×`),
    );
  return html(
    'dl',
    { class: 'figures' },
    figure(words.ratio, ratio),
    figure(words.goal, goalOf(criterion, limit)),
    ...(limit === null ? [] : [figure(words.limit, limit, config.limit?.formula[locale])]),
  );
}

function figures({ cases, checks }: RunResult, words: LabWords): HTMLElement {
  // Over other results or less work a throughput says nothing, however high it looks.
  const isSameWork = checks.every(({ passed }) => passed);
  const head = [words.version, words.median, words.throughput, words.spread, words.runs];
  const rows = cases.map(({ name, medianMs, spread, runs, itemsPerSecond }) => [
    words[name],
    `${medianMs.toFixed(1)} ms`,
    name === 'baseline' || isSameWork ? fill(words.perSecond, { n: itemsPerSecond.toFixed(1) }) : '–',
    `${(spread * 100).toFixed(1)}%`,
    String(runs),
  ]);
  return figuresTable(words.figures, head, rows);
}

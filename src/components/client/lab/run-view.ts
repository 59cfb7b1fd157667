import type { LabConfig } from '../../../../playgrounds/kit/ts/lab.ts';
import type { RunResult } from '../../../../playgrounds/kit/ts/result.ts';
import type { LabWords } from '../../../i18n/lab/ko.ts';
import type { LabState } from '../../../playground/lab/lab-state.ts';
import type { RunEvent } from '../../../playground/protocol.ts';
import { chromeTrace } from '../../../playground/trace/chrome-trace.ts';
import type { Locale } from '../../../schemas/text.ts';
import { html } from '../dom.ts';
import { download } from './download.ts';
import { createOutputLog } from './output.ts';
import { resultPart } from './result.ts';
import { progressSentence, statusSentence } from './status.ts';
import { timelineFigure } from './timeline/figure.ts';
import { createLiveTimeline, type LiveTimeline } from './timeline/live.ts';

export interface RunViewOptions {
  root: HTMLElement;
  id: string;
  config: LabConfig;
  words: LabWords;
  locale: Locale;
  markLine(line: number | null): void;
}

/** Everything below the code: status, what is measured right now, the verdict, the output. */
export interface RunView {
  show(state: LabState): void;
  take(event: RunEvent): void;
}

export function createRunView({ root, id, config, words, locale, markLine }: RunViewOptions): RunView {
  const part = <E extends Element>(name: string) => root.querySelector<E & HTMLElement>(`[data-${name}]`);
  const status = part('status');
  const progress = part('progress');
  const stop = part<HTMLButtonElement>('stop');
  const output = createOutputLog(words);
  const result = html('section', { class: 'result', 'aria-label': words.benchmarkResult, hidden: true });
  const live = html('div');
  part('run')?.replaceChildren(live, result, output.element);
  let timeline: LiveTimeline | null = null;

  function begin(): void {
    markLine(null);
    output.clear();
    result.hidden = true;
    timeline = createLiveTimeline(`${id}-live`, words);
    live.replaceChildren(timeline.element);
  }
  function end(state: LabState): void {
    timeline?.end();
    timeline = null;
    output.end();
    if (state.kind === 'done') conclude(state.result);
    const error =
      state.kind === 'failed' && state.failure.kind === 'program' ? state.failure.result.error : null;
    if (error?.file === config.entry) markLine(error.line);
  }
  function conclude(judged: RunResult): void {
    result.replaceChildren(...resultPart(judged, config, words, locale), picture(judged));
    result.hidden = false;
  }
  function picture({ trace, baselineTrace, limit, cases }: RunResult): HTMLElement {
    const runs = [
      ...(baselineTrace ? [{ title: words.baseline, trace: baselineTrace }] : []),
      ...(trace ? [{ title: words.learner, trace }] : []),
    ];
    const baselineMs = cases.find(({ name }) => name === 'baseline')?.medianMs ?? 0;
    return timelineFigure({
      ...{ id, caption: words.timelineOfRun, file: config.entry, words, markLine },
      groups: runs.map(({ title, trace }) => ({ title, ...trace })),
      limitMs: limit === null ? null : baselineMs / limit,
      exportTrace: () =>
        download(`${config.id}.trace.json`, JSON.stringify(chromeTrace(runs)), 'application/json'),
    });
  }

  return {
    show(state) {
      const isGoing = state.kind === 'loading' || state.kind === 'running';
      if (isGoing && !timeline) begin();
      if (!isGoing) end(state);
      root.dataset.state = state.kind;
      if (stop) stop.disabled = !isGoing;
      if (progress) progress.textContent = progressSentence(state, words);
      if (!status) return;
      status.dataset.state = state.kind;
      const sentence = statusSentence(state, words, locale);
      if (status.textContent !== sentence) status.textContent = sentence;
    },
    take(event) {
      timeline?.take(event);
      if (event.type === 'output') output.add(event.chunks);
    },
  };
}

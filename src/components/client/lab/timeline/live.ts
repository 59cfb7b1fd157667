import { fill } from '../../../../i18n/fill.ts';
import type { LabWords } from '../../../../i18n/lab/ko.ts';
import type { RunEvent } from '../../../../playground/protocol.ts';
import { draw } from '../../../../playground/trace/drawing.ts';
import { createLiveTrace } from '../../../../playground/trace/live-trace.ts';
import { createTurnLog } from '../../../../playground/trace/turns.ts';
import { html } from '../../dom.ts';
import { drawLanes } from './lanes.ts';

/** Smooth enough to see bars grow, rare enough not to disturb what is being measured. In ms. */
const REDRAW_MS = 100;

/** The timeline of a run that is going on. It grows until it is ended; where motion is unwanted, turn by turn. */
export interface LiveTimeline {
  readonly element: HTMLElement;
  take(event: RunEvent): void;
  end(): void;
}

export function createLiveTimeline(id: string, words: LabWords): LiveTimeline {
  const caption = html('figcaption', {}, words.timelineLive);
  const figure = html(
    'figure',
    { class: 'timeline', role: 'figure', 'aria-label': words.timelineLive },
    caption,
  );
  const turns = createTurnLog((run) => fill(words.timelineRun, { n: run }));
  const trace = createLiveTrace();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let startedMs = performance.now();
  let growing: ReturnType<typeof setInterval> | undefined;

  function drawNow(): void {
    const nowMs = performance.now();
    const operations = trace.tasks(nowMs - startedMs);
    const groups = [
      { title: words.baseline, tasks: turns.tasksOf('baseline', nowMs) },
      { title: words.learner, tasks: turns.tasksOf('learner', nowMs) },
      ...(operations.length > 0 ? [{ title: words.timeline, tasks: operations }] : []),
    ];
    figure.replaceChildren(caption, drawLanes(draw({ groups, limitMs: null }), id).element);
  }

  return {
    element: figure,
    take(event) {
      if (event.type === 'started') startedMs = performance.now();
      if (event.type === 'trace') trace.add(event.events);
      if (event.type === 'lab-run') turns.begin(event.side, event.run, performance.now());
      if (event.type === 'lab-run') drawNow();
      if (!calm) growing ??= setInterval(drawNow, REDRAW_MS);
    },
    end() {
      clearInterval(growing);
      figure.remove();
    },
  };
}

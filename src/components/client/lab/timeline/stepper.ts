import type { LabWords } from '../../../../i18n/lab/ko.ts';
import { button, html, svg } from '../../dom.ts';

export interface StepperOptions {
  /** The stops, in ms, sorted. */
  moments: readonly number[];
  lengthMs: number;
  words: LabWords;
  /** The moment to show; null for the whole run. */
  show(atMs: number | null): void;
}

/** However long the run took, its replay takes at most this. In ms. */
const REPLAY_MS = 4_000;

/** Controls that go through a run: moment by moment, to any time, or as it happened. */
export function createStepper({ moments, lengthMs, words, show }: StepperOptions): HTMLElement {
  const slider = html('input', {
    ...{ type: 'range', min: 0, max: lengthMs, step: 'any', value: lengthMs },
    'aria-label': words.timelineMoment,
  });
  let frame = 0;

  const go = (atMs: number) => {
    slider.value = String(atMs);
    slider.setAttribute('aria-valuetext', `${Math.round(atMs)} ms`);
    // A slider keeps fewer digits than the length has: its end would lie before the end of the run.
    show(atMs > lengthMs - 0.5 ? null : atMs);
  };
  const step = (direction: 1 | -1) => {
    pause();
    const at = Number(slider.value);
    const next =
      direction === 1 ? moments.find((moment) => moment > at) : moments.findLast((moment) => moment < at);
    go(next ?? (direction === 1 ? lengthMs : 0));
  };
  const pause = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    replay.textContent = words.replay;
  };
  const play = () => {
    const startMs = performance.now();
    const speed = Math.max(1, lengthMs / REPLAY_MS);
    replay.textContent = words.replayPause;
    const draw = (nowMs: number) => {
      const atMs = Math.max(0, nowMs - startMs) * speed;
      go(atMs);
      if (atMs < lengthMs) frame = requestAnimationFrame(draw);
      else pause();
    };
    frame = requestAnimationFrame(draw);
  };
  const replay = button(words.replay, () => (frame ? pause() : play()));
  slider.addEventListener('input', () => {
    pause();
    go(Number(slider.value));
  });

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return html(
    'div',
    { class: 'stepper' },
    arrow(words.stepBack, 'M13 3 6 8l7 5zM3 3h2v10H3z', () => step(-1)),
    ...(calm ? [] : [replay]),
    arrow(words.stepForward, 'M3 3l7 5-7 5zM11 3h2v10h-2z', () => step(1)),
    slider,
  );
}

/** A button that shows a shape: characters for it are missing in many faces. */
function arrow(name: string, d: string, press: () => void): HTMLButtonElement {
  const element = button('', press, { 'aria-label': name, title: name });
  const shape = svg('path', { d, fill: 'currentColor' });
  element.append(svg('svg', { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': true }, shape));
  return element;
}

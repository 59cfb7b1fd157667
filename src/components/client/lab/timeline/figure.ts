import type { LabWords } from '../../../../i18n/lab/ko.ts';
import { type Bar, type Drawing, draw, type TimelineInput } from '../../../../playground/trace/drawing.ts';
import { moments } from '../../../../playground/trace/moments.ts';
import { button, html } from '../../dom.ts';
import { describeBar, describeMoment } from './describe.ts';
import { timelineFigures } from './figures.ts';
import { drawLanes, type Lanes } from './lanes.ts';
import { legend } from './legend.ts';
import { createStepper } from './stepper.ts';
import { timelineTable } from './table.ts';

export interface FigureOptions extends TimelineInput {
  /** Makes the ids of this figure unique on its page. */
  id: string;
  caption: string;
  /** The learner's file, which lines belong to. */
  file: string;
  words: LabWords;
  /** Marks a line in the code; null marks none. */
  markLine(line: number | null): void;
  exportTrace(): void;
}

interface Place {
  group: number;
  lane: number;
  bar: Bar;
  label: string;
}

const MOST_ZOOM = 16;

/** The timeline of a run that is over: step through it, look at its bars, zoom in, read it as a table. */
export function timelineFigure(options: FigureOptions): HTMLElement {
  const { id, caption, file, words, markLine } = options;
  const view = html('div', {
    class: 'lanes-view',
    tabindex: 0,
    role: 'group',
    'aria-label': words.timelineHow,
  });
  const details = html('p', { class: 'bar-details', 'aria-live': 'polite' }, words.timelineHow);
  let drawing = draw(options);
  let places = placesOf(drawing);
  let lanes: Lanes;
  let current = -1;
  let zoom = 1;

  function redraw(): void {
    drawing = draw({ ...options, zoom });
    places = placesOf(drawing);
    lanes = drawLanes(drawing, id);
    // CSSOM: the policy forbids style attributes, not this.
    lanes.element.style.width = `${zoom * 100}%`;
    view.replaceChildren(lanes.element);
    zoomOut.disabled = zoom === 1;
    zoomIn.disabled = zoom === MOST_ZOOM;
  }
  function select(place: Place | undefined): void {
    current = place ? places.indexOf(place) : -1;
    lanes.frame(place ?? null);
    if (place) details.textContent = describeBar(place, file, words);
    // Only the learner's own run, drawn last, is about the learner's file.
    markLine(place && place.group === drawing.groups.length - 1 ? place.bar.line : null);
  }

  const point = (event: PointerEvent) => {
    const at = lanes.at(event);
    select(at ? places.find((place) => isUnder(place, at)) : undefined);
  };
  // A page that moves under a pointer at rest sends the event, too: that must not take what the keys have chosen.
  view.addEventListener('pointermove', (event) => (event.movementX || event.movementY) && point(event));
  // A finger neither hovers nor stays: what it has tapped remains.
  view.addEventListener('click', point);
  view.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && !view.matches(':focus')) select(undefined);
  });
  view.addEventListener('blur', () => select(undefined));
  view.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    select(places.at((current + step + (current < 0 && step < 0 ? 1 : 0)) % places.length));
  });

  const zoomBy = (factor: number) => () => {
    zoom = Math.min(MOST_ZOOM, Math.max(1, zoom * factor));
    redraw();
  };
  const zoomOut = button('−', zoomBy(1 / 2), { 'aria-label': words.zoomOut, title: words.zoomOut });
  const zoomIn = button('+', zoomBy(2), { 'aria-label': words.zoomIn, title: words.zoomIn });
  const stepper = createStepper({
    ...{ moments: moments(drawing), lengthMs: drawing.lengthMs, words },
    show(atMs) {
      lanes.setCursor(atMs);
      details.textContent = atMs === null ? words.timelineHow : describeMoment(drawing, atMs, words);
    },
  });
  redraw();
  return html(
    'figure',
    { class: 'timeline', role: 'figure', 'aria-label': `${words.timeline}: ${caption}` },
    html('figcaption', {}, caption),
    html(
      'div',
      { class: 'timeline-tools' },
      stepper,
      zoomOut,
      zoomIn,
      button(words.downloadTrace, options.exportTrace),
    ),
    view,
    details,
    legend(drawing, words, id),
    timelineFigures(drawing, words),
    timelineTable(drawing, words),
  );
}

const placesOf = ({ groups }: Drawing): Place[] =>
  groups.flatMap(({ lanes }, group) =>
    lanes.flatMap(({ label, bars }, lane) => bars.map((bar) => ({ group, lane, bar, label }))),
  );

const isUnder = (place: Place, at: { group: number; lane: number; atMs: number }): boolean =>
  place.group === at.group && place.lane === at.lane && place.bar.from <= at.atMs && at.atMs <= place.bar.to;

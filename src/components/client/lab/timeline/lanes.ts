import { type Bar, type Drawing, type DrawnLane, percent } from '../../../../playground/trace/drawing.ts';
import type { Locale } from '../../../../schemas/text.ts';
import { html, svg } from '../../dom.ts';

/** The pictured part of a timeline: the same shapes as `Timeline.astro`, from the same drawing. */
export interface Lanes {
  readonly element: HTMLElement;
  /** The time under a pointer in ms, and the lane; null beside the lanes. */
  at(event: PointerEvent): { group: number; lane: number; atMs: number } | null;
  /** A line at that time, with all later things faded; null shows everything. */
  setCursor(atMs: number | null): void;
  /** A frame around one bar; null for none. */
  frame(place: { group: number; lane: number; bar: Bar } | null): void;
}

const HEIGHT = 20;
const BAR = { y: 3, height: 14 };
/** In one lane; more of them become one path. */
const MOST_RECTANGLES = 100;

/** @param id makes the pattern of this drawing unique on its page */
export function drawLanes(drawing: Drawing, id: string): Lanes {
  const x = (ms: number) => `${percent(ms, drawing.lengthMs)}%`;
  const element = html('div', { class: 'lanes', 'aria-hidden': true }, hatching(id));
  const rows: { svg: SVGSVGElement; group: number; lane: number }[] = [];
  for (const [group, { title, makespan, lanes }] of drawing.groups.entries()) {
    element.append(
      html('span', { class: 'group-title' }, title),
      html('span', { class: 'group-total' }, `${Math.round(makespan)} ms`),
    );
    for (const [lane, drawn] of lanes.entries()) {
      const row = svg('svg', { class: 'lane', width: '100%', height: HEIGHT });
      row.append(
        ...drawing.ticks.map((at) => svg('line', { class: 'grid', x1: x(at), x2: x(at), y1: 0, y2: HEIGHT })),
        ...bars(drawn, drawing, id),
      );
      if (drawing.limitMs !== null && group === drawing.groups.length - 1) {
        row.append(
          svg('line', { class: 'limit', x1: x(drawing.limitMs), x2: x(drawing.limitMs), y1: 0, y2: HEIGHT }),
        );
      }
      element.append(label(drawn), row);
      rows.push({ svg: row, group, lane });
    }
  }
  element.append(html('span'), axis(drawing, x));
  const cursors = rows.map(({ svg: row }) => cursor(row));
  const outline = svg('rect', { class: 'current-bar', y: 1, height: HEIGHT - 2 });

  return {
    element,
    at(event) {
      const row = rows.find(({ svg: row }) => event.target instanceof Node && row.contains(event.target));
      if (!row) return null;
      const box = row.svg.getBoundingClientRect();
      return {
        group: row.group,
        lane: row.lane,
        atMs: ((event.clientX - box.left) / box.width) * drawing.lengthMs,
      };
    },
    setCursor(atMs) {
      for (const move of cursors) move(atMs === null ? null : x(atMs));
    },
    frame(place) {
      outline.remove();
      const row = place && rows.find(({ group, lane }) => group === place.group && lane === place.lane);
      if (!row) return;
      outline.setAttribute('x', x(place.bar.from));
      outline.setAttribute('width', x(place.bar.to - place.bar.from));
      row.svg.append(outline);
    },
  };
}

function bars({ bars }: DrawnLane, { lengthMs }: Drawing, id: string): SVGElement[] {
  if (bars.length > MOST_RECTANGLES) return [outlines(bars, lengthMs)];
  return bars.flatMap(({ state, from, to }) => {
    const share = (ms: number) => `${percent(ms, lengthMs)}%`;
    const place = { x: share(from), width: share(to - from), y: BAR.y, height: BAR.height };
    const bar = svg('rect', { class: `span-${state}`, ...place });
    return state === 'blocked' ? [bar, svg('rect', { fill: `url(#hatch-${id})`, ...place })] : [bar];
  });
}

/** Hundreds of bars as one path a state: a browser draws it at once. */
function outlines(bars: readonly Bar[], lengthMs: number): SVGElement {
  const paths = new Map<Bar['state'], string>();
  for (const { state, from, to } of bars) {
    const [left, right] = [percent(from, lengthMs), percent(to, lengthMs)];
    const box = `M${left} ${BAR.y}H${right}V${BAR.y + BAR.height}H${left}Z`;
    paths.set(state, (paths.get(state) ?? '') + box);
  }
  return svg(
    'svg',
    { viewBox: `0 0 100 ${HEIGHT}`, preserveAspectRatio: 'none', width: '100%', height: HEIGHT },
    ...[...paths].map(([state, d]) =>
      svg('path', { class: `span-${state}`, d, 'vector-effect': 'non-scaling-stroke' }),
    ),
  );
}

/** Korean names in an English page are said to be Korean. */
function label({ label, operations }: DrawnLane): HTMLElement {
  const lang: Locale | undefined = /[가-힣]/.test(label) ? 'ko' : undefined;
  const count = operations > 1 ? ` (${operations})` : '';
  return html('span', { class: 'lane-label', lang }, label, count);
}

function axis({ ticks }: Drawing, x: (ms: number) => string): SVGSVGElement {
  const last = ticks.at(-1);
  return svg(
    'svg',
    { class: 'lane', width: '100%', height: 22 },
    svg('line', { class: 'axis', x1: 0, x2: '100%', y1: 1, y2: 1 }),
    ...ticks.flatMap((at) => [
      svg('line', { class: 'axis', x1: x(at), x2: x(at), y1: 0, y2: 5 }),
      svg(
        'text',
        { class: 'soft-text', x: x(at), y: 18, 'text-anchor': at === 0 ? 'start' : 'middle' },
        `${Math.round(at * 100) / 100}${at === last ? ' ms' : ''}`,
      ),
    ]),
  );
}

/** Blocked is told apart by pattern as well, not by colour alone. */
function hatching(id: string): SVGSVGElement {
  const line = svg('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 6 });
  const pattern = svg(
    'pattern',
    {
      id: `hatch-${id}`,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    line,
  );
  return svg('svg', { class: 'patterns', width: 0, height: 0 }, svg('defs', {}, pattern));
}

/** A function that puts the cursor of one lane somewhere, or away. */
function cursor(row: SVGSVGElement): (at: string | null) => void {
  const future = svg('rect', { class: 'future', y: 0, width: '100%', height: HEIGHT });
  const line = svg('line', { class: 'cursor', y1: 0, y2: HEIGHT });
  return (at) => {
    if (at === null) {
      future.remove();
      line.remove();
      return;
    }
    future.setAttribute('x', at);
    line.setAttribute('x1', at);
    line.setAttribute('x2', at);
    if (!line.isConnected) row.append(future, line);
  };
}

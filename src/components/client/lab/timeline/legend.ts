import type { Span } from '../../../../../playgrounds/kit/ts/result.ts';
import type { LabWords } from '../../../../i18n/lab/ko.ts';
import type { Drawing } from '../../../../playground/trace/drawing.ts';
import { html, svg } from '../../dom.ts';
import { stateNames } from './state-names.ts';

/** What the shapes of this drawing mean, the mark of the limit included. */
export function legend(drawing: Drawing, words: LabWords, id: string): HTMLElement {
  const names = stateNames(words);
  const states = new Set(
    drawing.groups.flatMap(({ lanes }) => lanes.flatMap(({ bars }) => bars.map(({ state }) => state))),
  );
  const limit = svg('line', { class: 'limit', x1: 16, x2: 16, y1: 0, y2: 13 });
  return html(
    'ul',
    { class: 'legend' },
    ...[...states].map((state) => html('li', {}, sample(...swatch(state, id)), names[state])),
    ...(drawing.limitMs === null ? [] : [html('li', {}, sample(limit), words.limit)]),
  );
}

const sample = (...shapes: SVGElement[]) =>
  svg('svg', { viewBox: '0 0 32 13', 'aria-hidden': true }, ...shapes);

function swatch(state: Span['state'], id: string): SVGElement[] {
  const place = { x: 1, y: 1, width: 30, height: 11 };
  const bar = svg('rect', { class: `span-${state}`, ...place });
  return state === 'blocked' ? [bar, svg('rect', { fill: `url(#hatch-${id})`, ...place })] : [bar];
}

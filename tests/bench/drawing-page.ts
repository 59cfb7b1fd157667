import { timelineFigure } from '../../src/components/client/lab/timeline/figure.ts';
import { ko } from '../../src/i18n/lab/ko.ts';

window.drawSpans = (spans) => {
  const waits = 10;
  const tasks = Array.from({ length: spans / waits }, (_, id) => ({
    ...{ id, label: `task ${id}`, parent: 0, start: id, end: id + 3 * waits, state: 'done' as const },
    spans: Array.from({ length: waits }, (_, turn) => ({
      ...{ state: 'waiting' as const, from: id + 3 * turn, to: id + 3 * turn + 2, on: 'sleep', line: 1 },
    })),
  }));
  const startMs = performance.now();
  const figure = timelineFigure({
    ...{
      id: 'drawn',
      caption: 'drawn',
      file: 'main.ts',
      words: ko,
      groups: [{ title: 'run', tasks }],
      limitMs: null,
    },
    markLine() {},
    exportTrace() {},
  });
  document.body.replaceChildren(figure);
  // Asking for its height lays it out.
  figure.getBoundingClientRect();
  return performance.now() - startMs;
};

import type { RunRequest } from '../../../../src/playground/protocol.ts';
import { createRunner } from '../../../../src/playground/runner/host/runner.ts';
import { pythonRuntime } from '../../../../src/playground/runner/python/source.ts';
import { createBench } from '../../runtime/page/bench.ts';

const newRunner = () => createRunner({ page: document, frameUrl: 'runner.html', source: pythonRuntime });

/** How long a learner waits, in ms since Run was pressed. */
export interface StartUp {
  /** Until the first bytes are counted. */
  progressMs: number;
  /** Until the program prints, nothing being there yet but the browser's own cache. */
  coldMs: number;
  /** The same for a second run, with the interpreter up. */
  warmMs: number;
}

declare global {
  interface Window {
    measureStartUp(request: RunRequest): Promise<StartUp>;
  }
}

window.bench = createBench(newRunner());

window.measureStartUp = async (request) => {
  const runner = newRunner();
  let progressMs = Number.NaN;
  const firstOutput = async () => {
    const startMs = performance.now();
    const since = () => performance.now() - startMs;
    let outputMs = Number.NaN;
    await runner.run(request, {
      onProgress: () => (progressMs = Number.isNaN(progressMs) ? since() : progressMs),
      onEvent: ({ type }) => {
        if (type === 'output' && Number.isNaN(outputMs)) outputMs = since();
      },
    });
    return outputMs;
  };
  const coldMs = await firstOutput();
  await runner.prepare();
  const warmMs = await firstOutput();
  runner.dispose();
  return { progressMs, coldMs, warmMs };
};

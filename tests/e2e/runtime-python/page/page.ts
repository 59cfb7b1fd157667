import { createRunner } from '../../../../src/playground/runner/host/runner.ts';
import { pythonRuntime } from '../../../../src/playground/runner/python/source.ts';
import { createBench } from '../../runtime/page/bench.ts';

window.bench = createBench(createRunner({ page: document, frameUrl: 'runner.html', source: pythonRuntime }));

import { createRunner } from '../../../../src/playground/runner/host/runner.ts';
import { typescriptRuntime } from '../../../../src/playground/runner/host/typescript.ts';
import { createBench } from './bench.ts';

window.bench = createBench(
  createRunner({ page: document, frameUrl: 'runner.html', source: typescriptRuntime }),
);

import type { RunRequest } from '../../protocol.ts';
import { confine } from './confine.ts';
import type { Native } from './loop/event-loop.ts';
import { limitMemory } from './memory-limit.ts';
import { createLinker, type Linker } from './modules/linker.ts';
import { traceBlocking } from './node/atomics.ts';
import { createNodeApi } from './node/index.ts';
import type { Outbox } from './outbox.ts';
import { Program } from './program.ts';
import { formatStacksAsNode } from './stack-format.ts';
import type { Tracer } from './trace.ts';

/** Makes the worker into a Node for one program: after this its globals are Node's. */
export async function openProgram(
  request: RunRequest,
  native: Native,
  outbox: Outbox,
  tracer: Tracer,
): Promise<{ program: Program; linker: Linker }> {
  formatStacksAsNode();
  const program = new Program(request, native, outbox);
  const { globals, builtins } = createNodeApi({ program, outbox, tracer, files: request.files });
  const linker = await createLinker(request.files, builtins, () => program.loop.hold());
  // Errors that reach the worker itself: microtasks and promises are not the loop's.
  addEventListener('error', (event) => {
    event.preventDefault();
    program.fail(event.error);
  });
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    program.reject(event.reason, event.promise);
  });
  traceBlocking(tracer, () => outbox.flush());
  confine(globals);
  limitMemory(request.limits.memoryBytes, () => outbox.finish({ kind: 'limit', limit: 'memory' }));
  return { program, linker };
}

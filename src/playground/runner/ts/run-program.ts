import type { RunRequest } from '../../protocol.ts';
import type { Native } from './loop/event-loop.ts';
import { openProgram } from './open-program.ts';
import type { Outbox } from './outbox.ts';
import { createTracer } from './trace.ts';

/** Runs a program as Node would: until nothing is left to do, or until it fails or exits. */
export async function runProgram(request: RunRequest, native: Native, outbox: Outbox): Promise<void> {
  const tracer = createTracer(
    request.entry,
    () => outbox.now(),
    (event) => outbox.trace(event),
  );
  const { program, linker } = await openProgram(request, native, outbox, tracer);
  try {
    await linker.load(request.entry);
    program.entryEvaluated();
  } catch (error) {
    program.fail(error);
  }
}

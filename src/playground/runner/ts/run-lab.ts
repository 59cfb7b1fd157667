import type { RunRequest } from '../../protocol.ts';
import type { Native } from './loop/event-loop.ts';
import { openProgram } from './open-program.ts';
import type { Outbox } from './outbox.ts';
import { noTracer } from './trace.ts';

export async function runLab(request: RunRequest, native: Native, outbox: Outbox): Promise<void> {
  await openProgram(request, native, outbox, noTracer);
}

import type { Builtin } from '../modules/bridge.ts';
import type { Outbox } from '../outbox.ts';
import type { Program } from '../program.ts';
import type { Tracer } from '../trace.ts';
import { createConsole } from './console.ts';
import { createTimers } from './timers.ts';
import { createTimersPromises } from './timers-promises.ts';

/** What a program finds on `globalThis`, and what it can import. */
export interface NodeApi {
  globals: Readonly<Record<string, unknown>>;
  builtins: ReadonlyMap<string, Builtin>;
}

export function createNodeApi({ loop, process }: Program, outbox: Outbox, tracer: Tracer): NodeApi {
  const console = createConsole(
    (stream, text) => outbox.write(stream, text),
    () => outbox.now(),
  );
  const promises = createTimersPromises(loop, tracer);
  const timers = createTimers(loop, tracer, promises);
  const { promises: _promises, ...timerGlobals } = timers;
  return {
    globals: { console, process, ...timerGlobals },
    builtins: new Map<string, Builtin>([
      ['node:console', { ...console, default: console }],
      ['node:process', { default: process }],
      ['node:timers', timers],
      ['node:timers/promises', promises],
    ]),
  };
}

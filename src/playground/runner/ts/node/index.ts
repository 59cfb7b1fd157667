import { Buffer } from 'node:buffer';
import path from 'node:path';
import stream from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Builtin } from '../modules/bridge.ts';
import type { Outbox } from '../outbox.ts';
import type { Program } from '../program.ts';
import type { Tracer } from '../trace.ts';
import { assert } from './assert.ts';
import { sharedArrayBuffer } from './atomics.ts';
import { createConsole } from './console.ts';
import { completeWebCrypto, crypto } from './crypto.ts';
import { events } from './events.ts';
import { createFs } from './fs.ts';
import { createHttp } from './http/index.ts';
import { createOs } from './os.ts';
import { createPerformance } from './perf-hooks.ts';
import { createTimers } from './timers.ts';
import { createTimersPromises } from './timers-promises.ts';
import * as url from './url.ts';
import { util } from './util.ts';

/** What a program finds on `globalThis`, and what it can import. */
export interface NodeApi {
  globals: Readonly<Record<string, unknown>>;
  builtins: ReadonlyMap<string, Builtin>;
}

export interface NodeApiOptions {
  program: Program;
  outbox: Outbox;
  tracer: Tracer;
  /** What lies in the program's folder when it starts. */
  files: Readonly<Record<string, string>>;
}

/** Node as a program sees it, one module of Node per file beside this one. */
export function createNodeApi({ program, outbox, tracer, files }: NodeApiOptions): NodeApi {
  const { loop, process } = program;
  const now = () => outbox.now();
  const console = createConsole(
    (stream, text) => outbox.write(stream, text),
    (warning) => process.emitWarning(warning),
    now,
  );
  const promises = createTimersPromises(loop, tracer);
  const timers = createTimers(loop, tracer, promises);
  const { fs, promises: fsPromises } = createFs(files, loop, tracer);
  const { http, fetch } = createHttp(loop, tracer);
  completeWebCrypto();
  const performance = createPerformance(now);
  const { hardwareConcurrency, language } = globalThis.navigator;
  const { promises: _timersPromises, ...timerGlobals } = timers;
  return {
    globals: {
      ...{ Buffer, console, fetch, process, ...timerGlobals },
      ...{ global: globalThis, SharedArrayBuffer: sharedArrayBuffer() },
      navigator: {
        hardwareConcurrency,
        language,
        languages: [language],
        platform: 'linux',
        userAgent: 'Node.js/24',
      },
    },
    builtins: new Map<string, Builtin>([
      ['node:assert', { ...assert, default: assert }],
      ['node:assert/strict', { ...assert.strict, default: assert.strict }],
      ['node:buffer', { Buffer, Blob, File, atob, btoa }],
      ['node:console', { ...console, default: console }],
      ['node:crypto', crypto],
      ['node:events', { ...events }],
      ['node:fs', { ...fs, default: fs }],
      ['node:fs/promises', fsPromises],
      ['node:http', http],
      ['node:os', createOs(hardwareConcurrency)],
      ['node:path', { ...path, posix: path, default: path }],
      ['node:path/posix', { ...path, default: path }],
      ['node:perf_hooks', { performance, PerformanceObserver }],
      ['node:process', processModule(process)],
      ['node:stream', { ...stream, default: stream }],
      ['node:stream/promises', { ...stream.promises }],
      ['node:string_decoder', { StringDecoder }],
      ['node:timers', timers],
      ['node:timers/promises', promises],
      ['node:url', url],
      ['node:util', util],
      ['node:util/types', util.types],
    ]),
  };
}

/** What can be imported from `node:process` by name; the rest is on its default. */
function processModule(process: Program['process']): Builtin {
  const { argv, cwd, env, exit, hrtime, nextTick, platform, stderr, stdout, uptime, version, versions } =
    process;
  const named = {
    argv,
    cwd,
    env,
    exit,
    hrtime,
    nextTick,
    platform,
    stderr,
    stdout,
    uptime,
    version,
    versions,
  };
  return { ...named, default: process };
}

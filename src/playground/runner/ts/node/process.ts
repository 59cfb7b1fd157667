import { EventEmitter } from 'node:events';
import type { EventLoop } from '../loop/event-loop.ts';
import { root } from '../modules/resolve.ts';
import type { Outbox } from '../outbox.ts';
import { createHrtime } from './hrtime.ts';
import { createStandardStream } from './standard-stream.ts';

/** The Node whose behaviour the page follows. */
const NODE_VERSION = '24.0.0';

export interface ProcessOptions {
  loop: EventLoop;
  outbox: Outbox;
  entry: string;
  /** Ends the program after its `exit` listeners have run. */
  exit: (code: number) => never;
}

/** `process`, as far as a page has one. */
export class Process extends EventEmitter {
  readonly argv: string[];
  readonly argv0 = 'node';
  readonly execArgv: string[] = [];
  readonly execPath = '/usr/local/bin/node';
  readonly env: Record<string, string> = {
    HOME: '/home/learner',
    LANG: 'ko_KR.UTF-8',
    PATH: '/usr/local/bin',
    PWD: root,
  };
  readonly pid = 1;
  readonly ppid = 0;
  readonly platform = 'linux';
  readonly arch = 'x64';
  readonly title = 'node';
  readonly version = `v${NODE_VERSION}`;
  readonly versions = { node: NODE_VERSION };
  readonly release = { name: 'node' };
  readonly features = { typescript: 'strip' };
  readonly stdout;
  readonly stderr;
  readonly hrtime;
  exitCode: number | undefined = undefined;
  readonly #options: ProcessOptions;

  constructor(options: ProcessOptions) {
    super();
    this.#options = options;
    const { outbox, loop } = options;
    this.argv = [this.execPath, `${root}/${options.entry}`];
    this.stdout = createStandardStream(1, (text) => outbox.write('stdout', text), loop);
    this.stderr = createStandardStream(2, (text) => outbox.write('stderr', text), loop);
    this.hrtime = createHrtime(() => outbox.now());
  }

  cwd(): string {
    return root;
  }

  exit(code: number | string | undefined = this.exitCode): never {
    return this.#options.exit(Number(code ?? 0));
  }

  nextTick(callback: (...args: unknown[]) => void, ...args: unknown[]): void {
    this.#options.loop.nextTick(() => callback(...args));
  }

  /** In seconds. */
  uptime(): number {
    return this.#options.outbox.now() / 1000;
  }

  emitWarning(warning: string | Error, type: string | { type?: string } = 'Warning'): void {
    const name = typeof type === 'string' ? type : (type.type ?? 'Warning');
    const text = warning instanceof Error ? `${warning.name}: ${warning.message}` : `${name}: ${warning}`;
    this.#options.outbox.write('stderr', `(node:${this.pid}) ${text}\n`);
  }
}

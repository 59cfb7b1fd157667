import { EventEmitter } from 'node:events';
import type { EventLoop } from '../loop/event-loop.ts';
import { root } from '../modules/resolve.ts';
import { needsNode } from '../needs-node.ts';
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
  #warned = false;
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

  // As in Node, these are functions that need no `this`.
  readonly cwd = (): string => root;

  readonly exit = (code: number | string | undefined = this.exitCode): never =>
    this.#options.exit(Number(code ?? 0));

  readonly nextTick = (callback: (...args: unknown[]) => void, ...args: unknown[]): void =>
    this.#options.loop.nextTick(() => callback(...args));

  /** In seconds. */
  readonly uptime = (): number => this.#options.outbox.now() / 1000;

  memoryUsage(): never {
    throw needsNode('process.memoryUsage()');
  }

  cpuUsage(): never {
    throw needsNode('process.cpuUsage()');
  }

  emitWarning(warning: string | Error, type: string | { type?: string } = 'Warning'): void {
    const name = typeof type === 'string' ? type : (type.type ?? 'Warning');
    const text = warning instanceof Error ? `${warning.name}: ${warning.message}` : `${name}: ${warning}`;
    const hint = this.#warned
      ? ''
      : '(Use `node --trace-warnings ...` to show where the warning was created)\n';
    this.#warned = true;
    this.nextTick(() => this.#options.outbox.write('stderr', `(node:${this.pid}) ${text}\n${hint}`));
  }
}

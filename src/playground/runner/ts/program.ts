import { RunFailure, toRunError } from '../../../../playgrounds/kit/ts/failure.ts';
import type { RunError } from '../../../../playgrounds/kit/ts/result.ts';
import type { RunRequest } from '../../protocol.ts';
import { EventLoop, type Native } from './loop/event-loop.ts';
import { LoadError } from './modules/load-error.ts';
import { Process } from './node/process.ts';
import type { Outbox } from './outbox.ts';
import { describeUncaught } from './uncaught.ts';

/** Node's exit code for a top-level await that nothing will ever settle. */
const UNSETTLED = 13;

/** A program's life: its loop and process, how errors that nobody catches end it, and how it ends by itself. */
export class Program {
  readonly loop: EventLoop;
  readonly process: Process;
  readonly #request: RunRequest;
  readonly #outbox: Outbox;
  #entrySettled = false;
  /** What a promise was last rejected with that nobody awaited. */
  #rejected: unknown;
  #exiting = false;

  constructor(request: RunRequest, native: Native, outbox: Outbox) {
    this.#request = request;
    this.#outbox = outbox;
    this.loop = new EventLoop(native, {
      onError: (error) => this.fail(error),
      onIdle: () => this.#onIdle(),
    });
    this.process = new Process({
      loop: this.loop,
      outbox,
      entry: request.entry,
      exit: (code) => this.exit(code),
    });
  }

  /** To be called when the entry module has been evaluated. */
  entryEvaluated(): void {
    this.#entrySettled = true;
    this.loop.wake();
  }

  /** Ends the program as `process.exit` does: at once, after the `exit` listeners. */
  exit(code: number): never {
    const { mode, entry } = this.#request;
    this.#emitExit(code);
    if (mode === 'program') this.#outbox.finish({ kind: 'done', exitCode: this.process.exitCode ?? 0 });
    const error: RunError = { kind: 'exited', message: '', file: entry, line: null };
    return this.#outbox.finish({ kind: 'error', error });
  }

  /** A rejection that nobody handled. Ends the program unless it listens for such. */
  reject(reason: unknown, promise: Promise<unknown>): void {
    this.#rejected = reason;
    if (this.process.listenerCount('unhandledRejection') === 0) this.fail(reason, 'unhandledRejection');
    else this.process.emit('unhandledRejection', reason, promise);
  }

  /** An error that nobody caught. Ends the program unless it listens for such. */
  fail(error: unknown, origin = 'uncaughtException'): void {
    if (this.process.listenerCount('uncaughtException') > 0 && !this.#exiting) {
      this.process.emit('uncaughtException', error, origin);
    } else this.crash(error);
  }

  /** Ends the program with an error: tells it on stderr, and its place to the host. */
  crash(error: unknown): never {
    const { entry, files } = this.#request;
    // An export that is missing was thrown by nobody.
    if (!(error instanceof RunFailure)) this.#outbox.write('stderr', describeUncaught(error, files));
    this.#emitExit(1);
    // A listener that does not want it throws it again.
    const kind = error !== undefined && error === this.#rejected ? 'unhandled' : 'thrown';
    const told = error instanceof LoadError ? loadFailure(error) : toRunError(error, entry, kind);
    return this.#outbox.finish({ kind: 'error', error: told });
  }

  #emitExit(code: number): void {
    this.process.exitCode = code;
    if (this.#exiting) return;
    this.#exiting = true;
    this.process.emit('exit', code);
  }

  #onIdle(): void {
    if (!this.#entrySettled) {
      const at = this.#request.entry;
      this.#outbox.write('stderr', `Warning: Detected unsettled top-level await at ${at}\n`);
      this.exit(this.process.exitCode ?? UNSETTLED);
    }
    this.process.emit('beforeExit', this.process.exitCode ?? 0);
    // A listener may have given the loop new work; it comes back here when that is done.
    if (this.loop.isAlive()) this.loop.wake();
    else this.exit(this.process.exitCode ?? 0);
  }
}

const loadFailure = ({ message, file, line }: LoadError): RunError => ({
  kind: 'syntax',
  message,
  file,
  line,
});

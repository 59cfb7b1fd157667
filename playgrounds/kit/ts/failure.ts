import { lineIn } from './backend.ts';
import type { RunError } from './result.ts';

/** A failure whose kind is known where it is thrown. */
export class RunFailure extends Error {
  readonly kind: RunError['kind'];
  readonly line: number | null;

  constructor(kind: RunError['kind'], message: string, line: number | null = null) {
    super(message);
    this.kind = kind;
    this.line = line;
  }
}

/**
 * Whatever was thrown, as the result tells it; `file` only where the learner’s file is meant.
 * @param kind `unhandled` for what a promise was rejected with that nobody awaited
 */
export function toRunError(error: unknown, entry: string, kind: RunError['kind'] = 'thrown'): RunError {
  if (error instanceof RunFailure) {
    return { kind: error.kind, message: error.message, file: entry, line: error.line };
  }
  if (!(error instanceof Error)) return { kind, message: String(error), file: entry, line: null };
  const line = lineIn(entry, error.stack);
  return { kind, message: describe(error), file: line === null ? null : entry, line };
}

/** A failure to load the learner’s module; null if the module was loaded and threw by itself. */
export function toLoadFailure(error: unknown, entry: string): RunFailure | null {
  const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  if (!missing && !(error instanceof SyntaxError)) return null;
  return new RunFailure('syntax', describe(error), lineIn(entry, error.stack));
}

const describe = ({ name, message }: Error): string => `${name}: ${message}`;

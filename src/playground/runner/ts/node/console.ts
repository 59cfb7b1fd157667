import { formatWithOptions, type InspectOptions, inspect } from 'node-inspect-extracted';
import type { LateText } from '../outbox.ts';
import { table } from './console-table.ts';
import { formatWithStates } from './promise-states.ts';

type Warn = (message: string) => void;
type Write = (stream: 'stdout' | 'stderr', text: string | LateText) => void;

const GROUP_INDENT = 2;

/** Node's `console`, writing what a program prints. `now` in ms. */
export function createConsole(write: Write, warn: Warn, now: () => number) {
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  let indent = '';

  function print(stream: 'stdout' | 'stderr', values: readonly unknown[], format: () => string): void {
    const current = indent;
    const line = (text: string) => `${current}${text.replaceAll('\n', `\n${current}`)}\n`;
    const text = formatWithStates(values, format);
    if (typeof text === 'string') write(stream, line(text));
    else write(stream, { ready: text.ready, soFar: () => line(text.soFar()) });
  }
  const log = (...data: unknown[]): void => print('stdout', data, () => formatWithOptions({}, ...data));
  const error = (...data: unknown[]): void => print('stderr', data, () => formatWithOptions({}, ...data));

  function elapsed(label: string, method: string): string | null {
    const startMs = timers.get(label);
    if (startMs !== undefined) return formatMs(now() - startMs);
    warn(`No such label '${label}' for console.${method}()`);
    return null;
  }

  return {
    log,
    info: log,
    debug: log,
    error,
    warn: error,
    trace(...data: unknown[]): void {
      const stack = new Error(formatWithOptions({}, ...data)).stack ?? '';
      error(
        stack
          .replace(/^Error/, 'Trace')
          .split('\n')
          .filter((_line, index) => index !== 1)
          .join('\n'),
      );
    },
    dir: (value: unknown, options?: InspectOptions): void =>
      print('stdout', [], () => inspect(value, { customInspect: false, ...options })),
    dirxml: log,
    assert(condition: unknown, ...data: unknown[]): void {
      if (condition) return;
      const [first, ...rest] = data;
      if (typeof first === 'string') error(`Assertion failed: ${first}`, ...rest);
      else error('Assertion failed', ...data);
    },
    table: (data: unknown, columns?: readonly string[]): void => log(table(data, columns) ?? data),
    group(...data: unknown[]): void {
      if (data.length > 0) log(...data);
      indent += ' '.repeat(GROUP_INDENT);
    },
    groupCollapsed(...data: unknown[]): void {
      this.group(...data);
    },
    groupEnd(): void {
      indent = indent.slice(GROUP_INDENT);
    },
    count(label = 'default'): void {
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      log(`${label}: ${count}`);
    },
    countReset(label = 'default'): void {
      counts.delete(label);
    },
    time(label = 'default'): void {
      if (timers.has(label)) warn(`Label '${label}' already exists for console.time()`);
      else timers.set(label, now());
    },
    timeLog(label = 'default', ...data: unknown[]): void {
      const text = elapsed(label, 'timeLog');
      if (text !== null) log(`${label}: ${text}`, ...data);
    },
    timeEnd(label = 'default'): void {
      const text = elapsed(label, 'timeEnd');
      if (text !== null) log(`${label}: ${text}`);
      timers.delete(label);
    },
    // Both need a debugger that is attached; in Node, too, they do nothing without one.
    timeStamp(): void {},
    clear(): void {},
  };
}

/** As `console.timeEnd` writes it: `1.234ms`, `2.500s`, `1:02.000 (m:ss.mmm)`. */
function formatMs(ms: number): string {
  if (ms < 1000) return `${Number(ms.toFixed(3))}ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(3)}s`;
  const minutes = Math.floor(ms / 60_000);
  return `${minutes}:${((ms % 60_000) / 1000).toFixed(3).padStart(6, '0')} (m:ss.mmm)`;
}

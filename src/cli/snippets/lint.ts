import { type Diagnostic, PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';
import type { Program } from '../verify/programs.ts';
import type { Fault } from './faults.ts';

/** What is wrong in whoever's program: errors of names and syntax, likely bugs, loops that are held up, lost tasks. */
const bugs = ['E4', 'E7', 'E9', 'F', 'B', 'A', 'PLE', 'ASYNC', 'RUF006'];
/** How the course writes. The note's code stands as it was written. */
const style = ['E', 'W', 'I', 'C4', 'PIE', 'SIM', 'UP', 'RUF'];
const ignored = [
  // `from None` after the advice what to install, and `strict=` in every zip, say nothing about what is shown.
  ...['B904', 'B905'],
  // Letters that look like others: the texts are Korean, too.
  ...['RUF001', 'RUF002', 'RUF003'],
];

/** As many columns as a page shows beside its contents without scrolling; also Ruff's own default. */
const columns = 88;

const workspaceOf = (select: readonly string[]): Workspace =>
  new Workspace(
    { 'line-length': columns, 'target-version': 'py311', lint: { select, ignore: ignored } },
    PositionEncoding.Utf16,
  );

/** Lines of TypeScript that a page cannot show whole: strings and comments, which the formatter leaves as they are. */
export const longLines = (source: string): Fault[] =>
  source.split('\n').flatMap((line, index) => {
    const message = `Line too long (${line.length} > ${columns})`;
    return line.length > columns ? [{ code: 'line-length', line: index + 1, message }] : [];
  });

/** Ruff, as it comes from npm: it needs no Python. */
export class Linter {
  readonly #note = workspaceOf(bugs);
  readonly #course = workspaceOf([...bugs, ...style]);

  /** What Ruff finds; for programs of the course, lines that it would format in another way as well. */
  lint({ snippet }: Program, source: string): Fault[] {
    const isNote = snippet.origin === 'note';
    const found: Diagnostic[] = (isNote ? this.#note : this.#course).check(source);
    const faults = found.map(({ code, message, start_location: { row } }) => ({
      code: code ?? 'invalid-syntax',
      line: row,
      message,
    }));
    // What cannot be parsed cannot be formatted.
    const isParsed = faults.every(({ code }) => code !== 'invalid-syntax');
    return isParsed && !isNote ? [...faults, ...this.#unformatted(source)] : faults;
  }

  #unformatted(source: string): Fault[] {
    const formatted = this.#course.format(source);
    if (formatted === source) return [];
    const lines = source.split('\n');
    const index = formatted.split('\n').findIndex((line, at) => line !== lines[at]);
    return [{ code: 'format', line: index + 1, message: `is formatted as: ${formatted.split('\n')[index]}` }];
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonModules } from '../../schemas/snippet.ts';
import type { Outcome } from '../verify/outcome.ts';
import { type Program, readPrograms } from '../verify/programs.ts';
import { Runtimes } from '../verify/runtimes.ts';
import { compile } from './compile.ts';
import { type Fault, judgeFaults } from './faults.ts';
import { Linter, longLines } from './lint.ts';
import { checkTypes } from './types.ts';

/**
 * Lints, compiles and type-checks the Python of snippets, and looks whether a page can show their TypeScript. None is
 * run.
 * @param folder of all snippets
 */
export async function checkSnippets(folder: string, ids: readonly string[]): Promise<Outcome[]> {
  const read = ids.map((id) => readPrograms(folder, id));
  const programs = read.flatMap((found) => (Array.isArray(found) ? found : []));
  const python = programs.filter(({ language }) => language === 'py');
  const typescript = programs.filter(({ language }) => language === 'ts');
  return [
    // A folder that cannot be read is a fault of its own.
    ...read.flatMap((found): Outcome[] =>
      Array.isArray(found) ? [] : [{ name: found.id, status: 'failed', detail: found.problem }],
    ),
    ...lintAll(python),
    ...typescript.map((program) => outcome(program, 'width', longLines(sourceOf(program)), [])),
    ...programs.map((program) => outcome(program, 'gloss', unglossed(program), [])),
    ...(await compileAll(python)),
    ...(await checkAll(python)),
  ];
}

function sourceOf({ dir, file }: Program): string {
  return readFileSync(join(dir, file), 'utf8');
}

/** The first Korean words that an English reader is not told the meaning of. */
function unglossed(program: Program): Fault[] {
  const known = program.snippet.gloss.flatMap(({ ko }) => ko.split('…').filter(Boolean));
  // The longest first: a short one may be a part of it.
  const code = known
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, words) => left.replaceAll(words, ''), sourceOf(program));
  const index = code.split('\n').findIndex((line) => /\p{Script=Hangul}/u.test(line));
  const message = 'Korean without an entry in gloss of snippet.yaml, for readers of English';
  return index === -1 ? [] : [{ code: 'gloss', line: index + 1, message }];
}

function isMeantToFailToCompile({ snippet }: Program): boolean {
  return snippet.fails?.py?.startsWith('SyntaxError') ?? false;
}

/** The others are mypy's. */
function isOfRuff(code: string): boolean {
  return /^[A-Z]+\d+$/.test(code);
}

function lintAll(programs: readonly Program[]): Outcome[] {
  const linter = new Linter();
  return programs.map((program) =>
    outcome(
      program,
      'lint',
      linter.lint(program, sourceOf(program)),
      program.snippet.faults.filter(isOfRuff),
    ),
  );
}

async function compileAll(programs: readonly Program[]): Promise<Outcome[]> {
  const runtime = await new Runtimes().of('py', []);
  if ('missing' in runtime) return [skipped('compile', runtime.missing)];
  const pathOf = ({ dir, file }: Program) => join(dir, file);
  const faults = await compile(runtime.command, programs.map(pathOf));
  return programs.map((program) => {
    const fault = faults.get(pathOf(program));
    return outcome(
      program,
      'compile',
      fault ? [fault] : [],
      isMeantToFailToCompile(program) ? ['SyntaxError'] : [],
    );
  });
}

async function checkAll(programs: readonly Program[]): Promise<Outcome[]> {
  const checked = programs.filter((program) => !isMeantToFailToCompile(program));
  const needed = new Set<string>(['mypy', ...checked.flatMap(({ snippet }) => snippet.needs)]);
  const runtime = await new Runtimes().of(
    'py',
    pythonModules.filter((name) => needed.has(name)),
  );
  if ('missing' in runtime) return [skipped('types', runtime.missing)];
  const sources = new Map(checked.map((program) => [program.id, sourceOf(program)]));
  const faults = await checkTypes(runtime.command, sources);
  return checked.map((program) =>
    outcome(
      program,
      'types',
      faults.get(program.id) ?? [],
      program.snippet.faults.filter((code) => !isOfRuff(code)),
    ),
  );
}

function outcome(
  { id, file }: Program,
  check: string,
  found: readonly Fault[],
  meant: readonly string[],
): Outcome {
  const problems = judgeFaults(found, meant);
  const name = `${id}/${file} (${check})`;
  return problems.length > 0
    ? { name, status: 'failed', detail: problems.join('\n  ') }
    : { name, status: 'passed', detail: '' };
}

function skipped(check: string, why: string): Outcome {
  return { name: `Python of snippets (${check})`, status: 'skipped', detail: why };
}

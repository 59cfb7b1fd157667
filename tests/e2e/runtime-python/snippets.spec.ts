import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mask } from '../../../src/cli/verify/figures.ts';
import { type Program, readPrograms, snippetIds } from '../../../src/cli/verify/programs.ts';
import type { RunRecord } from '../runtime/page/bench.ts';
import { expect, printed, program, test } from './test.ts';

const folder = fileURLToPath(new URL('../../../content/snippets', import.meta.url));
/** How far a ratio of two times may differ from CPython's. */
const TOLERANCE = 0.1;
/** A busy machine may stretch one run, not three. */
const ATTEMPTS = 3;
/** Figures that depend on the processor rather than on waiting. */
const ofProcessor = /cpu|comput/i;
/** Snippets all of whose figures do: what they show is how uneven or how short such times are. */
const timesOfProcessor = new Set([
  'first-run-is-different',
  'heartbeat-stops',
  'measure-honestly',
  'too-fast-to-be-true',
]);
/** Prints the path of a library's file, which lies in an archive here. */
const namesLibrary = new Set(['find-the-culprit']);
/** Needs what a page lacks: only then may a program end with the sentence that says so. */
const realPython =
  /\b(threading|to_thread|run_in_executor|PoolExecutor|subprocess|create_subprocess|multiprocessing|pbkdf2_hmac|mkfifo|venv|add_reader)\b/;
const sentence = 'needs a real Python';

const programs = snippetIds(folder)
  .flatMap((id) => {
    const read = readPrograms(folder, id);
    return Array.isArray(read) ? read : [];
  })
  .filter(({ id, language }) => language === 'py' && !namesLibrary.has(id));

for (const snippet of programs) {
  const { id, dir, file, recorded } = snippet;
  const source = readFileSync(join(dir, file), 'utf8');
  test(`${id}: prints what it printed on CPython, or says that it needs a real Python`, async ({ run }) => {
    if (recorded === null || typeof recorded === 'string') throw new Error(`${id} has no recording.`);
    let record = await run(program(source));
    for (let attempt = 1; attempt < ATTEMPTS && ratiosThatDiffer(snippet, record).length > 0; attempt += 1) {
      record = await run(program(source));
    }
    const { times, needs } = snippet.snippet;
    if (needs.length > 0 || printed(record, 'stderr').includes(sentence)) {
      expect(printed(record, 'stderr')).toContain(sentence);
      expect(needs.length > 0 || realPython.test(source)).toBe(true);
      return;
    }
    expect(mask(printed(record, 'stdout'), times).text).toBe(mask(recorded.stdout, times).text);
    expect(places(printed(record, 'stderr'))).toEqual(places(recorded.stderr));
    expect(exitCode(record)).toBe(recorded.exitCode);
    expect(ratiosThatDiffer(snippet, record)).toEqual([]);
  });
}

/** Ratios of times that lie further from CPython's than the tolerance; a time alone is compared as it is. */
function ratiosThatDiffer({ id, recorded, snippet: { times } }: Program, record: RunRecord): string[] {
  if (recorded === null || typeof recorded === 'string' || timesOfProcessor.has(id)) return [];
  const { figures } = mask(printed(record, 'stdout'), times);
  const labels = Object.keys(figures).filter((label) => !ofProcessor.test(label));
  const [first] = labels;
  if (first === undefined) return [];
  const ratio = (of: Record<string, number>, label: string) =>
    (of[label] ?? Number.NaN) / (label === first ? 1 : (of[first] ?? Number.NaN));
  return labels.flatMap((label) => {
    const error = ratio(figures, label) / ratio(recorded.figures, label) - 1;
    return Math.abs(error) <= TOLERANCE ? [] : [`${label}: ${(error * 100).toFixed(0)} %`];
  });
}

const exitCode = ({ outcome }: RunRecord): number => (outcome.kind === 'done' ? outcome.exitCode : 1);

/** The learner's lines and the error of a traceback: what no version of CPython tells otherwise. */
const places = (stderr: string): string[] =>
  stderr
    .split('\n')
    .flatMap(
      (line) =>
        /^ *File "main\.py", line \d+|^\w+(?:Error|Warning)\b.*|^sys:1:.*/.exec(line)?.[0].trim() ?? [],
    )
    .filter((line) => !line.startsWith('RuntimeWarning: Enable tracemalloc'));

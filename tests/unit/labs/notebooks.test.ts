import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clean } from '../../../src/cli/verify/clean.ts';
import { mask } from '../../../src/cli/verify/figures.ts';
import { findPython } from '../../../src/cli/verify/python.ts';
import { Runtimes } from '../../../src/cli/verify/runtimes.ts';
import {
  notebookOfLab,
  notebookOfSnippet,
  pythonLabs,
  pythonSnippets,
  runInKernels,
  runNotebook,
} from '../../support/notebook/notebooks.ts';
import { python } from '../../support/python-tests.ts';

const timeout = 90_000;
const runtimes = new Runtimes();
afterAll(() => runtimes.stop());

// What the lesson shows is what the notebook prints, although a loop is running already. Figures are another matter:
// they vary from run to run, and `npm run verify` looks at them.
for (const program of pythonSnippets) {
  test(`the notebook of ${program.id} prints what was recorded`, { timeout }, async ({ skip }) => {
    const { snippet, recorded } = program;
    const runtime = await runtimes.of('py', snippet.needs);
    if ('missing' in runtime) return skip(runtime.missing);
    if (recorded === null || typeof recorded === 'string') throw new Error(`${program.id} has no recording`);
    const { command, env } = runtime;
    const ended = await runNotebook(notebookOfSnippet(program), { python: command, env });
    const stdout = clean(ended.stdout, join(ended.folder, 'waitless', program.id));
    const fails = snippet.fails?.py;
    if (fails === undefined) {
      const [now, then] = [stdout, recorded.stdout].map((text) => mask(text, snippet.times).text);
      expect(now, ended.stderr).toBe(then);
      return;
    }
    // A kernel tells errors beside the output, a process in the midst of it.
    expect(stdout + ended.stderr).toContain(fails);
    for (const line of recorded.stdout.split('\n')) expect(stdout).toContain(line);
  });
}

test.skipIf(!python).each(pythonLabs)('the notebook of %s runs the lab', { timeout }, async (id) => {
  const ended = await runNotebook(notebookOfLab(id), { python: python?.path ?? '' });
  expect(ended.stdout, ended.stderr).toMatch(/^✗ .+/m);
});

const jupyter = findPython({ modules: ['nbformat', 'nbclient', 'ipykernel'] });

// The same in a kernel as readers have it: one of each way that a program can go.
test.skipIf(!jupyter)('a real kernel runs them (nbclient, ipykernel)', { timeout: 180_000 }, () => {
  const byId = (id: string): string => {
    const program = pythonSnippets.find((one) => one.id === id);
    return program ? notebookOfSnippet(program) : '';
  };
  const texts = [byId('note-sync'), byId('gather-order'), byId('core-run'), notebookOfLab('first-coroutine')];
  const [asItIs, awaited, process, lab] = runInKernels(jupyter?.path ?? '', texts);
  expect(asItIs).toContain('User 1 found');
  expect(awaited).toMatch(/\S/);
  expect(process).toContain('asyncio.run() cannot be called from a running event loop');
  expect(lab).toMatch(/^✗ .+/m);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { root } from '../../../src/cli/child.ts';
import { locales } from '../../../src/schemas/text.ts';
import { ownProcess } from '../../../src/site/notebook/own-process.ts';
import {
  notebookOfLab,
  notebookOfSnippet,
  pythonLabs,
  pythonSnippets,
  runNotebook,
} from '../../support/notebook/notebooks.ts';
import { python } from '../../support/python-tests.ts';

interface Notebook {
  cells: { id: string; cell_type: string; source: string }[];
}

// It says draft 4, of which it uses nothing that later drafts have changed.
const { $schema: _draft, ...schema } = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/nbformat/nbformat.v4.5.schema.json'), 'utf8'),
);
const isNotebook = new Ajv({ strict: false }).compile(schema);

const all = locales.flatMap((locale) => [
  ...pythonSnippets.map((program) => ({ id: program.id, locale, text: notebookOfSnippet(program, locale) })),
  ...pythonLabs.map((id) => ({ id, locale, text: notebookOfLab(id, locale) })),
]);

test.each(all)('the notebook of $id ($locale) is one by the schema of Jupyter', ({ text }) => {
  const notebook: Notebook = JSON.parse(text);
  expect(isNotebook(notebook), JSON.stringify(isNotebook.errors)).toBe(true);
  const ids = notebook.cells.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('what a notebook says', () => {
  const snippet = (id: string): Notebook => {
    const program = pythonSnippets.find((one) => one.id === id);
    if (!program) throw new Error(`There is no snippet ${id}.`);
    return JSON.parse(notebookOfSnippet(program));
  };

  it('names the reason where asyncio.run has become await', () => {
    const [about, code] = snippet('gather-order').cells;
    expect(about?.source).toContain('RuntimeError');
    expect(code?.source).toMatch(/^await main\(\)$/m);
    expect(code?.source).not.toContain('asyncio.run');
  });

  it('keeps a program that is about asyncio.run as it is', () => {
    const { cells } = snippet('core-run');
    const program = pythonSnippets.find(({ id }) => id === 'core-run');
    expect(cells[2]?.source).toBe(
      `%%writefile waitless/core-run/main.py\n${readFileSync(join(program?.dir ?? '', 'main.py'), 'utf8').trimEnd()}`,
    );
    expect(cells.at(-1)?.source).toMatch(/await main\(\)$/);
  });

  it('names what has to be installed', () => {
    expect(snippet('forty-threads').cells[0]?.source).toContain('%pip install fastapi uvicorn');
  });

  it('knows each snippet that asks for a process of its own', () => {
    const ids = pythonSnippets.map(({ id }) => id);
    expect([...ownProcess].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

// One of each way; tests/unit/labs/notebooks.test.ts runs them all.
test.skipIf(!python).each([
  ['await', 'gather-order'],
  ['a process', 'core-run'],
])('inside a running loop: %s', async (_way, id) => {
  const program = pythonSnippets.find((one) => one.id === id);
  if (!program || program.recorded === null || typeof program.recorded === 'string') throw new Error(id);
  const ended = await runNotebook(notebookOfSnippet(program), { python: python?.path ?? '' });
  expect(ended.stdout, ended.stderr).toBe(program.recorded.stdout);
});

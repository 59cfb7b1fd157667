import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeIndex } from '../../../src/integrations/search-index.ts';
import type { SearchDocument } from '../../../src/search/documents.ts';

const lesson = (at: number): SearchDocument => ({
  ...{ kind: 'lesson', locale: 'en', url: `/lessons/lesson-${at}/`, title: `Lesson ${at}`, place: 'Unit' },
  ...{ bloom: ['apply'], objectives: ['1-2'], planned: false },
  sections: [
    {
      ...{ id: 'part', heading: 'Part', terms: [], identifiers: [] },
      // As many different words as a lesson has, half of which others have, too.
      text: Array.from({ length: 300 }, (_, word) => `word${(word * (word % 2 ? 1 : at + 7)) % 9_000}`).join(
        ' ',
      ),
    },
  ],
});

test('the words of the index are in small parts, and each document is beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const documents = Array.from({ length: 80 }, (_, at) => lesson(at));
  await writeIndex(documents, [], folder);
  const parts = globSync('pagefind/index/*.pf_index', { cwd: folder }).map(
    (path) => statSync(join(folder, path)).size,
  );
  expect(Math.max(...parts)).toBeLessThan(2_500);
  expect(parts.length).toBeGreaterThan(10);
  const pages = globSync('search/pages/*.json', { cwd: folder });
  const urls = pages.map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')).url);
  expect(urls.sort()).toEqual(documents.map(({ url }) => url).sort());
});

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { loadContent } from '../checks/content/load.ts';
import { readTree } from '../checks/files/tree.ts';
import { locales, originalLocale } from '../schemas/text.ts';
import type { SearchDocument } from '../search/documents.ts';
import { documentsOf, type Findable } from '../search/indexing/documents-of.ts';
import { lexiconOf } from '../search/indexing/lexicon-of.ts';
import { withTellingQuestions } from '../search/indexing/questions.ts';
import { recordHtml } from '../search/indexing/record-html.ts';
import { vocabularyOf } from '../search/indexing/vocabulary.ts';
import { joinAppendix } from '../site/appendix.ts';

/** Builds the search index of the finished site, one for each language, and the lexicon of its planner. */
export function searchIndex(): AstroIntegration {
  let root = '';
  let base = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeSearch({ root, base, dist: fileURLToPath(dir) });
        logger.info(`${count} documents indexed`);
      },
    },
  };
}

/** Writes `pagefind/` and `search/lexicon-*.json` below a built site. @returns how many documents can be found */
async function writeSearch({ root, base, dist }: Record<'root' | 'base' | 'dist', string>) {
  const content = readContent(root);
  const documents: SearchDocument[] = [];
  mkdirSync(join(dist, 'search'), { recursive: true });
  for (const locale of locales) {
    const folder = locale === originalLocale ? '' : `/${locale}`;
    const read = (path: string) => {
      const file = join(dist, folder, path, 'index.html');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };
    const inLanguage = documentsOf(content, {
      locale,
      href: (path) => `${base}${folder}${path}`,
      page: (path) => joinAppendix(read(path), read(`${path}appendix/`)),
    });
    documents.push(...inLanguage);
    const lexicon = lexiconOf(inLanguage, content.terms, locale);
    writeFileSync(join(dist, 'search', `lexicon-${locale}.json`), JSON.stringify(lexicon));
  }
  await writeIndex(documents, content.terms, dist);
  return documents.length;
}

/**
 * Writes Pagefind's files for the documents, and each document under the id that Pagefind gives it.
 * @throws with what Pagefind said
 */
export async function writeIndex(
  given: readonly SearchDocument[],
  terms: Findable['terms'],
  dist: string,
): Promise<void> {
  const { index, errors } = await startPagefind(given.length);
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const vocabulary = vocabularyOf(given);
  const documents = given.map((document) => withTellingQuestions(document, vocabulary));
  const names = new Map(terms.map(({ id, data }) => [id, data.term]));
  const problems: string[] = [];
  for (const document of documents) {
    const content = recordHtml(document, vocabulary, (id) => names.get(id)?.[document.locale] ?? id);
    problems.push(...(await index.addHTMLFile({ url: document.url, content })).errors);
  }
  const outputPath = join(dist, 'pagefind');
  problems.push(...(await index.writeFiles({ outputPath })).errors);
  await close();
  if (problems.length) throw new Error(`Pagefind: ${problems.join('; ')}`);
  replaceFragments(documents, dist);
  await pressPrograms(outputPath);
  const script = join(outputPath, 'pagefind.js');
  writeFileSync(script, (await minify(script, readFileSync(script, 'utf8'), { module: true })).code);
}

/**
 * Each look-up fetches a part of the index, and the list of parts comes first: many small parts make a long list. The
 * least of both together grows as the square root of the course. Pagefind has no option for it, only a variable that it
 * reads when its process starts.
 */
async function startPagefind(documents: number): ReturnType<typeof createIndex> {
  const name = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  const before = process.env[name];
  process.env[name] = String(Math.max(300, Math.round(25 * Math.sqrt(documents))));
  try {
    return await createIndex();
  } finally {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

/**
 * Pagefind compresses its WebAssembly itself, and it is the greatest part of what a first search fetches. Zopfli writes
 * the same format in 5 % fewer bytes.
 */
async function pressPrograms(pagefind: string): Promise<void> {
  for (const name of readdirSync(pagefind).filter((name) => name.startsWith('wasm.'))) {
    const path = join(pagefind, name);
    writeFileSync(path, await gzipAsync(gunzipSync(readFileSync(path)), {}));
  }
}

/** Pagefind's fragments hold the words that it indexed. Results show the document itself, by the same id. */
function replaceFragments(documents: readonly SearchDocument[], dist: string): void {
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  const fragments = join(dist, 'pagefind', 'fragment');
  const pages = join(dist, 'search', 'pages');
  mkdirSync(pages, { recursive: true });
  for (const name of readdirSync(fragments)) {
    const text = gunzipSync(readFileSync(join(fragments, name))).toString('utf8');
    const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')));
    const document = byUrl.get(url);
    if (!document) throw new Error(`Pagefind indexed ${url}, which is no document of the site.`);
    writeFileSync(join(pages, name.replace('.pf_fragment', '.json')), JSON.stringify(document));
  }
  rmSync(fragments, { recursive: true });
  for (const name of readdirSync(join(dist, 'pagefind'))) {
    if (/^pagefind-.*[.](css|js)$/.test(name)) rmSync(join(dist, 'pagefind', name));
  }
}

function readContent(root: string): Findable {
  const tree = (name: string, skip: string[] = []) =>
    readTree({ absolute: join(root, name), path: name }, { names: 'content', skip }).folder;
  const { raw, asked } = loadContent(tree('content'), tree('playgrounds', ['kit']));
  return { ...raw, asked: asked.usable };
}

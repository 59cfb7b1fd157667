// What other programs read: /curriculum.json with its schema, and JSON-LD on every page that has it.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { jsonLdPage } from '../support/json-ld-schema.ts';

const dist = (path: string) => join('dist', path);
const read = (path: string) => JSON.parse(readFileSync(dist(path), 'utf8'));
const exported = read('curriculum.json');
/** Without the pages that only lead from a former address to the present one. */
const pages = globSync('dist/**/*.html')
  .filter((page) => !readFileSync(page, 'utf8').includes('http-equiv="refresh"'))
  .sort();

const jsonLdOf = (page: string): unknown[] =>
  [...readFileSync(page, 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json),
  );

/** Every absolute address of this site in a value, wherever it stands. */
function addresses(value: unknown, origin: string): string[] {
  if (typeof value === 'string') return value.startsWith(`${origin}/`) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((part) => addresses(part, origin))
    : [];
}

const origin = new URL(exported.id).origin;

function isInDist(address: string): boolean {
  const { pathname } = new URL(address);
  const path = decodeURIComponent(pathname).slice((process.env.BASE_PATH ?? '/').length - 1);
  return existsSync(dist(path.endsWith('/') ? `${path}index.html` : path));
}

describe('/curriculum.json', () => {
  test('holds to its own schema, which forbids what it does not know', () => {
    const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
    const validate = ajv.compile(read('schemas/curriculum.json'));
    expect(validate(exported), JSON.stringify(validate.errors, null, 1)).toBe(true);
    expect(validate({ ...exported, invented: 1 })).toBe(false);
  });

  test('names every lesson, objective and lab of the content folders', () => {
    const folders = (pattern: string, name: RegExp) =>
      globSync(pattern)
        .map((path) => name.exec(path.replaceAll('\\', '/'))?.[1])
        .sort();
    const ids = (entries: { id: string }[]) => entries.map(({ id }) => id).sort();
    expect(ids(exported.lessons)).toEqual(folders('content/lessons/*/lesson.yaml', /lessons\/(.+)\/lesson/));
    expect(ids(exported.objectives)).toEqual(folders('content/objectives/*.yaml', /objectives\/(.+)\.yaml/));
    expect(ids(exported.labs)).toEqual(
      folders('playgrounds/*/playground.yaml', /playgrounds\/(.+)\/playground/),
    );
  });

  test('every address in it leads to a page', () => {
    const dead = addresses(exported, origin).filter((address) => !isInDist(address));
    expect(dead).toEqual([]);
  });
});

describe('JSON-LD', () => {
  const described = pages
    .map((page) => ({ page, nodes: jsonLdOf(page) }))
    .filter(({ nodes }) => nodes.length);

  test('stands on the home page, every lesson and every objective, in both languages', () => {
    const expected = pages.filter((page) =>
      /^dist\/(en\/)?(index\.html|(lessons|objectives)\/[^/]+\/index\.html)$/.test(
        page.replaceAll('\\', '/'),
      ),
    );
    expect(described.map(({ page }) => page)).toEqual(expected);
  });

  test.for(described)('$page holds to the schema', ({ nodes }) => {
    expect(nodes).toHaveLength(1);
    const result = jsonLdPage.safeParse(nodes[0]);
    expect(result.error?.issues ?? []).toEqual([]);
  });

  test('every address in it leads to a page', () => {
    const dead = described
      .flatMap(({ nodes }) => addresses(nodes, origin))
      .filter((address) => !isInDist(address));
    expect([...new Set(dead)]).toEqual([]);
  });

  test('identifiers come from the content, never from the clock: no two pages share one', () => {
    const ids = described.map(({ nodes }) => (nodes[0] as { '@id': string })['@id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

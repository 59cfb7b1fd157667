import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Level 6 is zlib's own choice and that of most hosts. */
const gzipLevel = 6;

/** Bytes after gzip, as a host sends them. */
export const gzipped = (data: string | Uint8Array): number => gzipSync(data, { level: gzipLevel }).length;

/** What a page loads by itself; bytes after gzip. */
export interface PageWeight {
  /** Its address below the site. */
  path: string;
  html: number;
  css: number;
  /**
   * Scripts of the page and all that they import, without what they load when it is needed. What works on the text is
   * needed at once on the page of a lab; elsewhere it comes when somebody is there to read.
   */
  js: number;
  sum: number;
}

/** Weighs every page of a built site that is no redirect. Needs no browser. */
export function weighPages(site: string, base = process.env.BASE_PATH ?? '/'): PageWeight[] {
  const weights = new Map<string, number>();
  const weigh = (file: string): number => {
    const known = weights.get(file) ?? gzipped(readFileSync(join(site, file)));
    weights.set(file, known);
    return known;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((bytes, file) => bytes + weigh(file), 0);
  return globSync('**/index.html', { cwd: site }).flatMap((page): PageWeight[] => {
    const html = readFileSync(join(site, page), 'utf8');
    if (html.includes('http-equiv="refresh"')) return [];
    const own = (pattern: RegExp) =>
      [...html.matchAll(pattern)]
        .map(([, path = '']) => path.replace(base, '/'))
        .filter((path) => existsSync(join(site, path)));
    const atOnce = (kind: string) =>
      html.includes('lab-full')
        ? globSync(`_astro/reading.*.${kind}`, { cwd: site }).map((file) => `/${file}`)
        : [];
    const parts = {
      html: gzipped(html),
      css: sum(new Set([...own(/<link rel="stylesheet" href="([^"]+)"/g), ...atOnce('css')])),
      js: sum(withImports(site, [...own(/<script[^>]* src="([^"]+)"/g), ...atOnce('js')])),
    };
    const path = posix.join('/', page.replaceAll('\\', '/').slice(0, -'index.html'.length));
    return [{ path, ...parts, sum: parts.html + parts.css + parts.js }];
  });
}

function withImports(site: string, scripts: readonly string[], found = new Set<string>()): Set<string> {
  for (const script of scripts) {
    if (found.has(script)) continue;
    found.add(script);
    const code = readFileSync(join(site, script), 'utf8');
    const imported = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)];
    withImports(
      site,
      imported.map(([, path = '']) => posix.join(posix.dirname(script), path)),
      found,
    );
  }
  return found;
}

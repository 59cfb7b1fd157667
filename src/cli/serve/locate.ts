import { existsSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a path of the site leads to. Paths are as in the request: encoded, below the base. */
export type Location =
  | { kind: 'file'; path: string; file: string }
  | { kind: 'redirect'; path: string }
  | { kind: 'missing' };

const missing: Location = { kind: 'missing' };

/**
 * Finds the file of a request as static hosts do: a folder is its index.html, and its address ends in a slash.
 * @param dir absolute folder of the built site
 * @param pathname encoded path below the base, such as `/lessons/`
 */
export function locate(dir: string, pathname: string): Location {
  const path = decoded(pathname);
  // `//host/` in a redirect would lead to another site; names with a leading dot or `_headers` are not published.
  if (
    path === null ||
    path.includes('//') ||
    /\/\.(?!well-known\/)|\0|^\/_headers$|^\/_redirects$/.test(path)
  ) {
    return missing;
  }
  const file = join(dir, path);
  if (!file.startsWith(join(dir, sep)) || !existsSync(file)) return missing;
  if (statSync(file).isFile()) return path.endsWith('/') ? missing : { kind: 'file', path: pathname, file };
  const index = join(file, 'index.html');
  if (!existsSync(index)) return missing;
  return path.endsWith('/')
    ? { kind: 'file', path: `${pathname}index.html`, file: index }
    : { kind: 'redirect', path: `${pathname}/` };
}

/** The nearest 404 page: `/en/x/` has English's before the one at the root. Astro writes the latter as a file. */
export function locateNotFound(dir: string, pathname: string): string | null {
  const folders = pathname.split('/').slice(1, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = ['', ...folders.slice(0, depth)].join('/');
    for (const page of [`${folder}/404.html`, `${folder}/404/`]) {
      const location = locate(dir, page);
      if (location.kind === 'file') return location.file;
    }
  }
  return null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURI(pathname);
  } catch (error) {
    // Not an address that any file has.
    if (error instanceof URIError) return null;
    throw error;
  }
}

import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything that decides what the built site looks like. */
const folders = ['content', 'playgrounds', 'public', 'src'];
const files = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const settings = ['SITE_URL', 'BASE_PATH', 'EDIT_URL'];
const unread = new Set(['node_modules', '__pycache__', '.cache', '.DS_Store']);

/** Hash of the inputs of a build: the same hash, the same site. @param root absolute folder of the project */
export async function inputsHash(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings.map((name) => env[name] ?? null)));
  for (const folder of folders) await addFolder(hash, root, folder);
  for (const file of files) await addFile(hash, root, file);
  return hash.digest('hex');
}

async function addFolder(hash: Hash, root: string, folder: string): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (unread.has(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) await addFolder(hash, root, path);
    else if (entry.isFile()) await addFile(hash, root, path);
  }
}

async function addFile(hash: Hash, root: string, path: string): Promise<void> {
  const content = await readFile(join(root, path));
  // With the length, content that moves from one file to the next does not hash the same.
  hash.update(`${path}\0${content.length}\0`).update(content);
}

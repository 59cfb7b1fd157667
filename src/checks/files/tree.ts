import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { compare, type Finding, finding, topOfFile } from '../finding.ts';
import { judgeNames, type NameRule } from './names.ts';
import { fileNotAFile, fileSymlink, fileUnreadable } from './rules.ts';

/** A folder on the disk, and how its path is shown. */
export interface Place {
  readonly absolute: string;
  readonly path: string;
}

/** A regular file that may be read. Its path is shown with `/` on every system. */
export interface SourceFile {
  readonly name: string;
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
}

export interface Folder {
  readonly name: string;
  readonly path: string;
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly folders: ReadonlyMap<string, Folder>;
  /** Names that were found at fault and left alone, each with the name that was probably meant. */
  readonly unusable: ReadonlyMap<string, string>;
}

/** What lies beside content without being content. */
const byproducts = new Set(['README.md', '__pycache__']);

/** Names that only a file has. */
const fileLike = /\.(mdx?|ya?ml|json|py|ts|svg|png|jpe?g|webp|avif|gif)$/i;

/**
 * Everything below a folder, without following a link and without opening a file.
 * Hidden files, a README and what Python compiled are not content. `skip` names folders of the first level that are not content either.
 */
export function readTree(
  place: Place,
  options: { names: NameRule; skip?: readonly string[] },
): { folder: Folder; findings: Finding[] } {
  const findings: Finding[] = [];
  const list = (absolute: string, path: string, name: string): string[] => {
    try {
      return readdirSync(absolute).sort(compare);
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      findings.push(finding(fileUnreadable, path, topOfFile, { name, path, reason, x: 'x' }));
      return [];
    }
  };
  const read = (absolute: string, path: string, name: string, skip: readonly string[] = []): Folder => {
    const present = list(absolute, path, name).filter(
      (name) => !name.startsWith('.') && !byproducts.has(name) && !skip.includes(name),
    );
    const judged = judgeNames(present, path, options.names);
    findings.push(...judged.findings);
    const unusable = new Map(judged.unusable);
    const files = new Map<string, SourceFile>();
    const folders = new Map<string, Folder>();
    for (const name of present.filter((name) => !unusable.has(name))) {
      const below = { name, path: `${path}/${name}`, absolute: join(absolute, name) };
      const stats = lstatSync(below.absolute, { throwIfNoEntry: false });
      if (!stats) continue;
      const fault = faultOf(stats, below);
      if (fault) {
        findings.push(fault);
        unusable.set(name, name);
      } else if (stats.isDirectory()) folders.set(name, read(below.absolute, below.path, name));
      else files.set(name, { ...below, size: stats.size });
    }
    return { name, path, files, folders, unusable };
  };
  return { folder: read(place.absolute, place.path, '', options.skip), findings };
}

function faultOf(stats: Stats, { name, path }: { name: string; path: string }): Finding | undefined {
  if (stats.isSymbolicLink()) return finding(fileSymlink, path, topOfFile, { name });
  if (stats.isDirectory() ? fileLike.test(name) : !stats.isFile()) {
    const kind = stats.isDirectory()
      ? { en: 'folder', ko: '폴더' }
      : { en: 'device or pipe', ko: '장치나 파이프' };
    return finding(fileNotAFile, path, topOfFile, { name, kind });
  }
  // By its mode, because the administrator can read what others cannot.
  const needed = stats.isDirectory() ? 0o500 : 0o400;
  if (process.platform === 'win32' || (stats.mode & needed) === needed) return undefined;
  const reason = `mode ${(stats.mode & 0o777).toString(8).padStart(3, '0')}`;
  const x = stats.isDirectory() ? 'x' : '';
  return finding(fileUnreadable, path, topOfFile, { name, path, reason, x });
}

export const countFiles = ({ files, folders }: Folder): number =>
  [...folders.values()].reduce((sum, folder) => sum + countFiles(folder), files.size);

/** Every file below a folder, with its path from there. */
export function filesBelow(folder: Folder, prefix = ''): { name: string; file: SourceFile }[] {
  return [
    ...[...folder.files.values()].map((file) => ({ name: `${prefix}${file.name}`, file })),
    ...[...folder.folders.values()].flatMap((below) => filesBelow(below, `${prefix}${below.name}/`)),
  ];
}

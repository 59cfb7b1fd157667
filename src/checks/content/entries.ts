import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Entry, Unreadable } from '../../curriculum/model.ts';
import { readSource } from '../files/read.ts';
import type { Folder, SourceFile } from '../files/tree.ts';
import type { Finding } from '../finding.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml } from '../yaml/parse.ts';

/** The entries of one kind: those that can be used, and those that only exist. */
export interface Entries<T> {
  readonly usable: readonly Entry<T>[];
  readonly unusable: readonly Omit<Unreadable, 'kind'>[];
  /** The YAML file of each entry that has one. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly findings: readonly Finding[];
}

/** Reads `<id>.yaml` of a folder. */
export function readFiles<T>(folder: Folder | undefined, schema: z.ZodType<T>): Entries<T> {
  const files = [...(folder?.files.values() ?? [])].filter(({ name }) => name.endsWith('.yaml'));
  return readEntries(
    files.map((file) => [idOf(file.name), file]),
    [...(folder?.unusable.values() ?? [])].map(idOf),
    schema,
  );
}

/** Reads `<id>/<name>` of a folder. */
export function readFolders<T>(folder: Folder | undefined, name: string, schema: z.ZodType<T>): Entries<T> {
  const folders = [...(folder?.folders.values() ?? [])];
  return readEntries(
    folders.map((entry) => [entry.name, entry.files.get(name)]),
    [...(folder?.unusable.values() ?? [])],
    schema,
  );
}

const idOf = (name: string) => name.replace(/\.ya?ml$/, '');

function readEntries<T>(
  found: readonly (readonly [id: string, file: SourceFile | undefined])[],
  otherIds: readonly string[],
  schema: z.ZodType<T>,
): Entries<T> {
  const usable: Entry<T>[] = [];
  const unusable: Omit<Unreadable, 'kind'>[] = [];
  const files = new Map<string, SourceFile>();
  const findings: Finding[] = [];
  for (const [id, file] of found) {
    if (file) files.set(id, file);
    const read = file && readYaml(file, schema);
    if (read) findings.push(...read.findings);
    if (read?.data !== undefined) usable.push({ id, data: read.data });
    else unusable.push({ id, names: file ? namesIn(file) : null });
  }
  const taken = new Set(found.map(([id]) => id));
  unusable.push(...otherIds.filter((id) => !taken.has(id)).map((id) => ({ id, names: null })));
  return { usable, unusable, files, findings };
}

/** One YAML file as its schema describes it; undefined with findings where it cannot be used. */
export function readYaml<T>(
  file: SourceFile,
  schema: z.ZodType<T>,
): { data: T | undefined; findings: Finding[] } {
  const { text, findings } = readSource(file, 'words');
  if (text === null) return { data: undefined, findings: [...findings] };
  const yaml = parseYaml(text, file.path, schema);
  if (yaml.value === undefined) return { data: undefined, findings: [...findings, ...yaml.findings] };
  const valid = validate(schema, yaml.value, text, file.path);
  return { data: valid.data, findings: [...findings, ...yaml.findings, ...valid.findings] };
}

/**
 * Words of a file that could be ids, whatever its encoding: ids are ASCII, and other bytes stay apart in Latin-1. Null for
 * a file without any: what was in it is not known.
 */
export function namesIn({ absolute }: SourceFile): ReadonlySet<string> | null {
  try {
    const text = readFileSync(absolute, 'latin1').replaceAll('\0', '');
    const names = text.match(/[a-z0-9]+(?:[-.][a-z0-9]+)*/g);
    return names && new Set(names);
  } catch {
    // Not readable at all; that is a finding of its own.
    return null;
  }
}

import { build } from '../curriculum/build.ts';
import { loadContent } from './content/load.ts';
import { type Folder, readTree } from './files/tree.ts';
import type { Finding } from './finding.ts';
import { fold } from './fold.ts';
import { issueFindings } from './issues.ts';

/** A folder to look at, and how its path is shown. */
export interface Place {
  readonly absolute: string;
  readonly path: string;
}

export interface Report {
  /** Roots only, by file and position. */
  readonly findings: readonly Finding[];
  /** Files that were looked at. */
  readonly files: number;
}

/** Checks content and labs. Reads files and nothing else: writes nothing, runs nothing, follows no link. */
export function check(places: { content: Place; playgrounds: Place }): Report {
  const contentTree = readTree(places.content.absolute, places.content.path, { names: 'content' });
  const labTree = readTree(places.playgrounds.absolute, places.playgrounds.path, {
    names: 'code',
    skip: ['kit'],
  });
  const content = loadContent(contentTree.folder, labTree.folder);
  const { issues } = build(content.raw);
  return {
    findings: fold([
      ...contentTree.findings,
      ...labTree.findings,
      ...content.findings,
      ...issueFindings(issues, content),
    ]),
    files: countFiles(contentTree.folder) + countFiles(labTree.folder),
  };
}

const countFiles = ({ files, folders }: Folder): number =>
  [...folders.values()].reduce((sum, folder) => sum + countFiles(folder), files.size);

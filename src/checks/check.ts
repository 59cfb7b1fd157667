import { build } from '../curriculum/build.ts';
import { loadContent } from './content/load.ts';
import { judgeLabs } from './course/all-labs.ts';
import { judgeLessons } from './course/lessons.ts';
import { judgeHomes } from './course/links.ts';
import { readCourse } from './course/read.ts';
import { judgeErrata, judgeSnippets } from './course/snippets.ts';
import { judgeTexts } from './course/texts.ts';
import { judgeWording } from './course/wording.ts';
import { judgeAssets } from './files/assets.ts';
import { countFiles, type Place, readTree } from './files/tree.ts';
import type { Finding } from './finding.ts';
import { fold } from './fold.ts';
import { issueFindings } from './issues.ts';
import { pagesOf } from './links/pages.ts';

/** The folders to check. */
export interface Places {
  readonly content: Place;
  readonly playgrounds: Place;
  /** Pictures that prose shows by an absolute address; null where there is no such folder. */
  readonly public: Place | null;
}

export interface Report {
  /** Roots only, by file and position. */
  readonly findings: readonly Finding[];
  /** Files of content and labs that were looked at. */
  readonly files: number;
}

/** Checks content and labs. Reads files and nothing else: writes nothing, runs nothing, follows no link. */
export function check(places: Places): Report {
  const trees = {
    content: readTree(places.content, { names: 'content' }),
    labs: readTree(places.playgrounds, { names: 'code', skip: ['kit'] }),
    public: places.public && readTree(places.public, { names: 'code' }),
  };
  const folders = {
    content: trees.content.folder,
    labs: trees.labs.folder,
    public: trees.public?.folder ?? null,
  };
  const content = loadContent(folders.content, folders.labs);
  const { curriculum, issues } = build(content.raw);
  const course = readCourse(content, curriculum, folders);
  const pages = pagesOf(course);
  const found = [...trees.content.findings, ...trees.labs.findings, ...content.findings];
  const judged = [
    judgeLessons(course, pages),
    judgeSnippets(content.snippets, folders.content, found),
    judgeLabs(content.raw.labs, folders.labs, places, [...found, ...issueFindings(issues, content)]),
  ];
  const allIssues = [
    ...issues,
    ...judgeHomes(course, content.asked.usable, pages),
    ...judgeErrata(course),
    ...judgeTexts(course, pages),
    ...judgeWording(course),
    ...judged.flatMap(({ issues }) => issues),
  ];
  return {
    findings: fold([
      ...found,
      ...judgeAssets(folders.content, folders.public),
      ...judged.flatMap(({ findings }) => findings),
      ...issueFindings(allIssues, content),
    ]),
    files: countFiles(folders.content) + countFiles(folders.labs),
  };
}

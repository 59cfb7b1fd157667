import { formerNames } from '../../curriculum/former.ts';
import type { Curriculum } from '../../curriculum/model.ts';
import { knownIds } from '../../curriculum/resolve.ts';
import { locales } from '../../schemas/text.ts';
import type { Content } from '../content/load.ts';
import { type Folder, filesBelow } from '../files/tree.ts';
import { readProse } from '../prose/read.ts';
import type { Course, Twins } from './course.ts';
import { snippetFacts } from './snippets.ts';

/** The folders of one check. */
export interface Folders {
  readonly content: Folder;
  readonly labs: Folder;
  /** Null where there is no public/ beside the content. */
  readonly public: Folder | null;
}

/** Reads the words of all lessons, and gathers what they can refer to. */
export function readCourse(content: Content, curriculum: Curriculum, folders: Folders): Course {
  const lessons = folders.content.folders.get('lessons')?.folders ?? new Map<string, Folder>();
  const snippets = folders.content.folders.get('snippets')?.folders ?? new Map<string, Folder>();
  return {
    curriculum,
    known: knownIds(content.raw),
    former: formerNames(content.raw.lessons),
    snippets: new Map([
      ...content.snippets.unusable.map(({ id }) => [id, null] as const),
      ...content.snippets.usable.map(({ id, data }) => {
        const folder = snippets.get(id);
        return [id, folder ? snippetFacts(data, folder) : null] as const;
      }),
    ]),
    recorded: new Map(
      [...folders.labs.folders].map(([id, folder]) => [
        id,
        [...(folder.folders.get('recorded')?.files.keys() ?? [])].map((name) => name.replace(/\.json$/, '')),
      ]),
    ),
    prose: new Map([...lessons].map(([id, folder]) => [id, readTwins(id, folder)])),
    folders: lessons,
    publicFiles: new Map(
      (folders.public ? filesBelow(folders.public) : []).map(({ name, file }) => [`/${name}`, file]),
    ),
  };
}

function readTwins(lesson: string, folder: Folder): Twins {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const file = folder.files.get(`${locale}.mdx`);
      return file ? [[locale, readProse(lesson, locale, file)] as const] : [];
    }),
  );
}

import { formerNames } from '../../curriculum/former.ts';
import type { Curriculum } from '../../curriculum/model.ts';
import { knownIds } from '../../curriculum/resolve.ts';
import { locales } from '../../schemas/text.ts';
import type { Content } from '../content/load.ts';
import { type Folder, filesBelow } from '../files/tree.ts';
import { readProse } from '../prose/read.ts';
import { type Course, plainWord, type Twins } from './course.ts';
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
    terms: wordsOf(curriculum),
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

/** What words name: a term by its own, then by its synonyms, then by what people search it by. */
function wordsOf({ terms }: Curriculum): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  const take = (words: readonly string[], id: string) => {
    for (const word of words.map(plainWord)) if (!byWord.has(word)) byWord.set(word, id);
  };
  for (const { id, data } of terms.values()) take([data.term.ko, data.term.en], id);
  for (const key of ['synonyms', 'aliases'] as const)
    for (const { id, data } of terms.values()) take([...data[key].ko, ...data[key].en], id);
  return byWord;
}

function readTwins(lesson: string, folder: Folder): Twins {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const file = folder.files.get(`${locale}.mdx`);
      return file ? [[locale, readProse(lesson, locale, file)] as const] : [];
    }),
  );
}

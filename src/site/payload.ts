import { strToU8, zipSync } from 'fflate';
import type { Curriculum } from '../curriculum/model.ts';
import type { StackBlitzProject } from '../playground/stackblitz/project.ts';
import { type Locale, locales } from '../schemas/text.ts';
import { labFiles, starterProject } from './labs.ts';
import { localeParam } from './urls.ts';

/** Every lab that can be run now, in each language: the report of a run speaks that of the page. */
export const payloadPaths = (curriculum: Curriculum) =>
  locales.flatMap((locale) =>
    [...curriculum.labs.values()]
      .filter(({ data }) => data.status === 'ready')
      .map(({ id }) => ({ params: { locale: localeParam(locale), id, name: id } })),
  );

/** What is sent to StackBlitz when the learner asks for it: the starter's complete project. */
export function stackblitzProject(curriculum: Curriculum, id: string, locale: Locale): StackBlitzProject {
  const lab = labFiles(id);
  return {
    title: curriculum.labs.get(id)?.data.title[locale] ?? id,
    template: 'node',
    files: { ...starterProject(lab, locale) },
    open: lab.settings.entry,
  };
}

/** Time stamp of every entry: an archive of the same files is the same to the byte, whenever it is built. */
const epoch = new Date(2000, 0, 1);

/** The complete project in a folder named after the lab. */
export function projectZip(id: string, locale: Locale): Uint8Array<ArrayBuffer> {
  const files = Object.entries(starterProject(labFiles(id), locale)).map(([path, words]) => [
    `${id}/${path}`,
    strToU8(words),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: epoch, level: 9 }));
}

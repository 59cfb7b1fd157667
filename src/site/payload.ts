import { strToU8, zipSync } from 'fflate';
import type { Curriculum } from '../curriculum/model.ts';
import type { LabPayload } from '../playground/lab/payload.ts';
import type { LabLanguage } from '../schemas/playground.ts';
import { type Locale, locales } from '../schemas/text.ts';
import { labFiles, readyLanguages, starterProject } from './labs.ts';
import { localeParam } from './urls.ts';

/** Names of `<payload>.json` and `<name>.zip`, which lie beside the page of the lab. */
export const fileNames = (id: string, language: LabLanguage) =>
  language === 'ts'
    ? { payload: 'project', name: id }
    : { payload: `project-${language}`, name: `${id}-${language}` };

/**
 * Every lab that can be had now, in each of its languages and each language of the page: the report of a run speaks
 * that of the page.
 */
export const payloadPaths = (curriculum: Curriculum) =>
  locales.flatMap((locale) =>
    [...curriculum.labs.values()].flatMap((lab) =>
      readyLanguages(lab).map((language) => {
        const names = fileNames(lab.id, language);
        return { params: { locale: localeParam(locale), id: lab.id, ...names }, props: { language } };
      }),
    ),
  );

/** What is fetched when the learner wants to run a lab: the starter's complete project, and the solution. */
export function labPayload(
  curriculum: Curriculum,
  id: string,
  language: LabLanguage,
  locale: Locale,
): LabPayload {
  const lab = labFiles(id, language);
  return {
    title: curriculum.labs.get(id)?.data.title[locale] ?? id,
    files: starterProject(lab, locale),
    open: lab.settings.entry,
    solution: lab.solution,
  };
}

/** Time stamp of every entry: an archive of the same files is the same to the byte, whenever it is built. */
const epoch = new Date(2000, 0, 1);

/** The complete project in a folder named after the lab. */
export function projectZip(id: string, language: LabLanguage, locale: Locale): Uint8Array<ArrayBuffer> {
  const files = Object.entries(starterProject(labFiles(id, language), locale)).map(([path, words]) => [
    `${id}/${path}`,
    strToU8(words),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: epoch, level: 9 }));
}

import { strToU8, zipSync } from 'fflate';
import type { Curriculum } from '../curriculum/model.ts';
import type { StackBlitzProject } from '../playground/stackblitz/project.ts';
import { labFiles, starterProject } from './labs.ts';

/** Ids of the labs that can be run now. */
export const readyLabs = (curriculum: Curriculum): string[] =>
  [...curriculum.labs.values()].filter(({ data }) => data.status === 'ready').map(({ id }) => id);

/** What is sent to StackBlitz when the learner asks for it: the starter's complete project. */
export function stackblitzProject(curriculum: Curriculum, id: string): StackBlitzProject {
  const lab = labFiles(id);
  const title = curriculum.labs.get(id)?.data.title;
  return {
    title: `${title?.ko ?? id} · ${title?.en ?? id}`,
    template: 'node',
    files: { ...starterProject(lab) },
    open: lab.settings.entry,
  };
}

/** Time stamp of every entry: an archive of the same files is the same to the byte, whenever it is built. */
const epoch = new Date(2000, 0, 1);

/** The complete project in a folder named after the lab. */
export function projectZip(id: string): Uint8Array<ArrayBuffer> {
  const files = Object.entries(starterProject(labFiles(id))).map(([path, words]) => [
    `${id}/${path}`,
    strToU8(words),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: epoch, level: 9 }));
}

import { build } from '../../curriculum/build.ts';
import type { Places } from '../check.ts';
import { loadContent } from '../content/load.ts';
import { readCourse } from '../course/read.ts';
import { readTree } from '../files/tree.ts';
import { impactOf, type Touched } from './impact.ts';
import { subjectOf } from './subject.ts';

/** What a change of one file touches, as text: a line for each thing. Null where the file belongs to no content. */
export function impactReport(places: Places, file: string): string | null {
  const subject = subjectOf(file);
  if (!subject) return null;
  const folders = {
    content: readTree(places.content, { names: 'content' }).folder,
    labs: readTree(places.playgrounds, { names: 'code', skip: ['kit'] }).folder,
    public: places.public && readTree(places.public, { names: 'code' }).folder,
  };
  const content = loadContent(folders.content, folders.labs);
  const touched = impactOf(readCourse(content, build(content.raw).curriculum, folders), subject);
  const name = 'id' in subject ? `${subject.kind} ${subject.id}` : `the ${subject.kind}`;
  const lines = touched.map((one) => `  ${one.kind.padEnd(10)}${one.id.padEnd(36)}${one.because}`);
  return [`${file} is about ${name}. A change touches:`, ...lines, count(touched)].join('\n');
}

const count = (touched: readonly Touched[]): string =>
  touched.length === 0 ? '  nothing else' : `${touched.length} in all`;

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parse, parseDocument } from 'yaml';
import { course } from '../../schemas/course.ts';

const file = 'content/course.yaml';

/** The course as it stands. Throws what the schema says of a broken one; `npm run check` tells it with its place. */
export const readCourse = (root: string) => course.parse(parse(readFileSync(join(root, file), 'utf8')));

/** Appends a lesson to the first unit; comments and layout of the file stay. */
export function addToFirstUnit(root: string, lesson: string): string {
  const document = parseDocument(readFileSync(join(root, file), 'utf8'));
  const lessons = document.getIn(['units', 0, 'lessons']);
  if (!isSeq(lessons)) throw new Error(`${file}: units[0].lessons is no list. Run npm run check.`);
  lessons.add(document.createNode(lesson));
  writeFileSync(join(root, file), document.toString({ lineWidth: 0, flowCollectionPadding: false }));
  return `${file} (units[0].lessons)`;
}

import type { Curriculum, LessonNode } from '../curriculum/model.ts';
import { pathOf } from './urls.ts';

/** The lesson whose page has this address. MDX components get no other hint of where they stand. */
export function lessonOf(curriculum: Curriculum, url: URL): LessonNode {
  const slug = /^\/lessons\/([^/]+)\//.exec(pathOf(url))?.[1] ?? '';
  const lesson = curriculum.lessons.get(slug);
  if (!lesson) throw new Error(`${url.pathname} is not the page of a lesson.`);
  return lesson;
}

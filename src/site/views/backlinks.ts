import type { Curriculum, Kind } from '../../curriculum/model.ts';
import type { Locale } from '../../schemas/text.ts';
import { resolve } from '../references.ts';
import type { Link } from './links.ts';

/** What refers to a thing, by its title in the page's language: lessons in the order of the course first. */
export function backlinks(curriculum: Curriculum, locale: Locale, kind: Kind, id: string): Link[] {
  return (curriculum.backlinks.get(`${kind}:${id}`) ?? []).map((from) => {
    const { href, title } = resolve(curriculum, locale, `${from.kind}:${from.id}`);
    const lesson = from.kind === 'lesson' ? curriculum.lessons.get(from.id) : undefined;
    return { href, title, planned: lesson?.data.status === 'planned' };
  });
}

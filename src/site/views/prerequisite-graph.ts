import type { Curriculum } from '../../curriculum/model.ts';
import type { Locale } from '../../schemas/text.ts';
import { type Link, lessonLinks } from './links.ts';

export interface PrerequisiteGraph {
  /** Lessons in course order, each on a row of its own. */
  rows: (Link & { id: string; prerequisites: Link[] })[];
  /** From the row of a prerequisite down to the row that needs it, 0-based. */
  edges: { from: number; to: number }[];
}

/** Who needs whom, for a picture of arcs beside the list of lessons. Topics stand outside the order. */
export function prerequisiteGraph(curriculum: Curriculum, locale: Locale): PrerequisiteGraph {
  const order = curriculum.units.flatMap((unit) => unit.lessons);
  const rowOf = new Map(order.map((id, row) => [id, row]));
  const rows = order.flatMap((id) => {
    const [link] = lessonLinks(curriculum, locale, [id]);
    const prerequisites = curriculum.lessons.get(id)?.data.prerequisites ?? [];
    return link ? [{ ...link, id, prerequisites: lessonLinks(curriculum, locale, prerequisites) }] : [];
  });
  const edges = order.flatMap((id, to) =>
    (curriculum.lessons.get(id)?.data.prerequisites ?? []).flatMap((required) => {
      const from = rowOf.get(required);
      return from === undefined ? [] : [{ from, to }];
    }),
  );
  return { rows, edges };
}

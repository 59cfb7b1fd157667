import type { Choice } from '../../schemas/activity.ts';
import type { Place, RawCurriculum } from '../model.ts';

/** A question of a lesson with the way to its parts. */
export interface PlacedChoice extends Choice {
  readonly lesson: string;
  at(...path: (string | number)[]): Place;
}

/** Every activity that is answered by choosing an option. */
export const choicesOf = (raw: RawCurriculum): PlacedChoice[] =>
  raw.lessons.flatMap(({ id: lesson, data }) =>
    data.activities.flatMap((activity, index) =>
      activity.kind === 'order'
        ? []
        : [
            {
              ...activity,
              lesson,
              at: (...path: (string | number)[]): Place => ({
                ...{ kind: 'lesson', id: lesson, path: ['activities', index, ...path] },
              }),
            },
          ],
    ),
  );

import type { Curriculum, ObjectiveNode } from '../../curriculum/model.ts';
import type { Bloom } from '../../schemas/bloom.ts';
import type { Locale } from '../../schemas/text.ts';
import { href } from '../urls.ts';
import type { Link } from './links.ts';
import { activityLink } from './practices.ts';

/** An evaluation: a lab, or questions that each have their place. */
export interface EvaluationView {
  title: string;
  bloom: Bloom;
  planned: boolean;
  /** Page of the lab; null where it is evaluated by questions, or is still to come. */
  href: string | null;
  questions: Link[];
}

export const evaluationViews = (
  curriculum: Curriculum,
  objective: ObjectiveNode,
  locale: Locale,
): EvaluationView[] =>
  objective.evaluations.map(({ title, bloom, lab: id, questions = [] }) => {
    const lab = curriculum.labs.get(id ?? '');
    const links = questions.flatMap((question) => questionLink(curriculum, question, locale));
    return {
      title: title[locale],
      bloom,
      planned: lab?.data.status === 'planned' || links.some(({ planned }) => planned),
      href: lab ? href(locale, `/playgrounds/${lab.id}/`) : null,
      questions: links,
    };
  });

/** A question, as `lesson#activity`; none where the lesson is not written yet. */
function questionLink(curriculum: Curriculum, question: string, locale: Locale): Link[] {
  const [id = '', name] = question.split('#');
  const lesson = curriculum.lessons.get(id);
  const activity = lesson?.data.activities.find((one) => one.id === name);
  return lesson && activity ? [activityLink(lesson, activity, locale)] : [];
}

import { activityOffLesson } from './activity-off-lesson.ts';
import { alignmentGap } from './alignment-gap.ts';
import type { CurriculumRule } from './context.ts';
import { criterionMissing } from './criterion-missing.ts';
import { duplicateId } from './duplicate-id.ts';
import { evaluationBelow } from './evaluation-below.ts';
import { evaluationEmpty } from './evaluation-empty.ts';
import { evaluationOffLevel } from './evaluation-off-level.ts';
import { evaluationOffObjective } from './evaluation-off-objective.ts';
import { labNoFallback } from './lab-no-fallback.ts';
import { labOrphan } from './lab-orphan.ts';
import { labRuntime } from './lab-runtime.ts';
import { lessonOrphan } from './lesson-orphan.ts';
import { lessonWithoutObjective } from './lesson-without-objective.ts';
import { lessonWrongLevel } from './lesson-wrong-level.ts';
import { lessonWrongList } from './lesson-wrong-list.ts';
import { objectiveCircle } from './objective-circle.ts';
import { orderDistractor } from './order-distractor.ts';
import { prerequisiteCircle } from './prerequisite-circle.ts';
import { prerequisiteLater } from './prerequisite-later.ts';
import { prerequisiteSelf } from './prerequisite-self.ts';
import { questionNoAnswer } from './question-no-answer.ts';
import { questionRecallsLater } from './question-recalls-later.ts';
import { questionSameOption } from './question-same-option.ts';
import { questionTwoAnswers } from './question-two-answers.ts';
import { topicSource } from './topic-source.ts';

/** The rules that need nothing but the curriculum. To add one: a file beside this one, and a line here. */
export const curriculumRules: readonly CurriculumRule[] = [
  alignmentGap,
  activityOffLesson,
  evaluationBelow,
  evaluationEmpty,
  evaluationOffLevel,
  evaluationOffObjective,
  criterionMissing,
  objectiveCircle,
  lessonWithoutObjective,
  lessonOrphan,
  lessonWrongList,
  lessonWrongLevel,
  prerequisiteSelf,
  prerequisiteCircle,
  prerequisiteLater,
  duplicateId,
  questionNoAnswer,
  questionTwoAnswers,
  questionSameOption,
  questionRecallsLater,
  orderDistractor,
  labNoFallback,
  labRuntime,
  labOrphan,
  topicSource,
];

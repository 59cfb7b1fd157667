import type { Text } from '../../schemas/text.ts';

/** Words that `npm run new` writes for its author to replace. They must not reach a reader. */
export const scaffold = {
  lessonTitle: { ko: '새 수업:', en: 'New lesson:' },
  lessonSummary: {
    ko: '이 수업을 마치면 할 수 있는 일을 한 문장으로 씁니다.',
    en: 'Say in one sentence what the learner will be able to do.',
  },
  objectiveTitle: { ko: '새 학습 목표:', en: 'New objective:' },
  objectiveStatement: {
    ko: '학습자가 할 수 있게 될 일을 관찰할 수 있는 동사로 씁니다.',
    en: 'Say with a verb that can be observed what the learner will be able to do.',
  },
  labTitle: { ko: '새 실습:', en: 'New lab:' },
  labSummary: {
    ko: '무엇을 고쳐 무엇을 재는지 한 문장으로 씁니다.',
    en: 'Say in one sentence what is changed and what is measured.',
  },
} as const satisfies Record<string, Text>;

const phrases = Object.values(scaffold).flatMap(({ ko, en }): string[] => [ko, en]);

/** What of the scaffold is left in a text, or undefined. */
export const leftIn = (text: string): string | undefined =>
  phrases.find((phrase) => text.trim().startsWith(phrase));

import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'topic/source-mismatch',
  severity: 'error',
  about: 'A topic and its source name each other: `source` of the lesson and `topic` of the source.',
  message: {
    en: 'Topic "{id}" names source "{source}", but that source names {other}.',
    ko: '주제 "{id}"의 자료는 "{source}"인데, 그 자료의 topic은 {other}입니다.',
  },
  hint: {
    en: 'Set "topic: {id}" in content/sources/{source}.yaml, or change source here.',
    ko: 'content/sources/{source}.yaml에 "topic: {id}"라고 쓰거나 여기의 source를 바꾸세요.',
  },
});

export const topicSource: CurriculumRule = {
  definition,
  check: ({ raw, curriculum }) =>
    raw.lessons.flatMap(({ id, data }) => {
      const source = curriculum.sources.get(data.source ?? '');
      if (!source || source.data.topic === id) return [];
      const { topic } = source.data;
      // A topic that does not exist is a fault of its own.
      if (topic !== undefined && !curriculum.lessons.has(topic)) return [];
      const other = topic === undefined ? { en: 'none', ko: '없음' } : `"${topic}"`;
      return [issue(definition, { kind: 'lesson', id, path: ['source'] }, { id, source: source.id, other })];
    }),
};

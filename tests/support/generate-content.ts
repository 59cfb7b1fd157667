import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/checks/fingerprint.ts';

/** Lessons for each objective and unit of a generated course. */
const lessonsPerObjective = 10;

/**
 * Writes a sound course of any size: `lessons` lessons of about 850 words in each language, every tenth lesson with an
 * objective of its own, prerequisites that make one long chain.
 */
export function generateContent(root: string, lessons: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const numbers = Array.from({ length: lessons }, (_, index) => index);
  const objectives = numbers.filter((index) => index % lessonsPerObjective === 0).map(objectiveOf);
  write('content/course.yaml', courseYaml(numbers));
  write('content/objectives/all.yaml', objectiveYaml('all', 0, null));
  for (const [index, id] of objectives.entries()) {
    write(`content/objectives/${id}.yaml`, objectiveYaml(id, index * lessonsPerObjective, 'all'));
  }
  write('content/sources/note.yaml', 'kind: note\ntitle: {ko: 노트, en: Note}\n');
  for (const index of numbers) {
    const [ko, en] = [prose(index, lessons, 'ko'), prose(index, lessons, 'en')];
    write(`content/lessons/${slugOf(index)}/lesson.yaml`, lessonYaml(index, fingerprint(ko)));
    write(`content/lessons/${slugOf(index)}/ko.mdx`, ko);
    write(`content/lessons/${slugOf(index)}/en.mdx`, en);
  }
  mkdirSync(join(root, 'playgrounds'), { recursive: true });
}

export const slugOf = (index: number): string => `lesson-${String(index).padStart(5, '0')}`;
const objectiveOf = (index: number) => `o-${Math.floor(index / lessonsPerObjective)}`;

function courseYaml(numbers: readonly number[]): string {
  const units = numbers.filter((index) => index % lessonsPerObjective === 0);
  const listed = (first: number) =>
    numbers
      .slice(first, first + lessonsPerObjective)
      .map(slugOf)
      .join(', ');
  return `id: generated
title: {ko: 큰 과정, en: A large course}
summary: {ko: 크기를 재는 과정입니다., en: A course to measure by.}
programme: {ko: 시험, en: Trial}
module: {ko: 시험, en: Trial}
objective: all
source: note
topics: []
units:
${units.map((first) => `  - {id: u-${first}, title: {ko: 단원 ${first}, en: Unit ${first}}, lessons: [${listed(first)}]}`).join('\n')}
`;
}

const objectiveYaml = (id: string, lesson: number, parent: string | null): string => `origin: course
${parent ? `parent: ${parent}\n` : ''}title: {ko: 목표 ${id}, en: Objective ${id}}
statement: {ko: 무엇을 할 수 있다., en: Do something.}
bloom: [understand]
evaluations:
  - id: questions
    title: {ko: 문항, en: Questions}
    bloom: understand
    questions: [${slugOf(lesson)}#first, ${slugOf(lesson)}#second]
`;

function lessonYaml(index: number, translatedFrom: string): string {
  const activity = (id: string) => `  - id: ${id}
    kind: question
    objective: ${objectiveOf(index)}
    bloom: understand
    prompt: {ko: 무엇이 맞습니까?, en: Which is right?}
    options:
      - {text: {ko: 이것, en: This}, correct: true, feedback: {ko: 맞습니다., en: Right.}}
      - {text: {ko: 저것, en: That}, feedback: {ko: 아닙니다., en: No.}}
      - {text: {ko: 그것, en: It}, feedback: {ko: 아닙니다., en: No.}}`;
  return `kind: lesson
status: ready
title: {ko: 수업 ${index}, en: Lesson ${index}}
summary: {ko: 수업 ${index}의 요약입니다., en: What lesson ${index} is about.}
objectives: [${objectiveOf(index)}]
bloom: understand
prerequisites: [${index === 0 ? '' : slugOf(index - 1)}]
minutes: 20
activities:
${activity('first')}
${activity('second')}
translation: {en: '${translatedFrom}'}
`;
}

const words = {
  ko: [
    '대기 시간을',
    '겹치는',
    '프로그램은',
    '이벤트 루프가',
    '다른 코루틴을',
    '실행하는 동안',
    '한 스레드에서',
    '처리량을',
    '높입니다.',
    '그러나',
  ],
  en: [
    'waiting',
    'time',
    'overlaps',
    'while',
    'the event loop',
    'runs',
    'another coroutine',
    'on one',
    'thread.',
    'However,',
  ],
} as const;

/** Twelve sections of about seventy words, with the marks that lessons use. */
function prose(index: number, lessons: number, locale: 'ko' | 'en'): string {
  const paragraph = (seed: number) =>
    Array.from({ length: 70 }, (_, word) => words[locale][(seed * 7 + word * 3 + (word >> 3)) % 10]).join(
      ' ',
    );
  const next = slugOf((index + 1) % lessons);
  const page = `${locale === 'ko' ? '' : '/en'}/lessons/${next}/#part-3`;
  const sections = Array.from({ length: 12 }, (_, part) => {
    const marks = [
      `[[lesson:${next}]] · [${locale === 'ko' ? '다음 수업의 셋째' : 'the third part of the next'}](${page})`,
      `- **${words[locale][0]}** \`await\`\n- ${words[locale][2]}`,
      `| ${locale === 'ko' ? '이름 | 값' : 'Name | Value'} |\n| --- | --- |\n| 1 | 2 |`,
    ][part % 3];
    const practice = part === 4 ? '<Activity id="first" />' : part === 8 ? '<Activity id="second" />' : '';
    const title = locale === 'ko' ? `${part}번째 부분` : `Part ${part}`;
    return `## ${title} {#part-${part}}\n\n${paragraph(index + part)}\n\n${marks}\n\n${practice}`;
  });
  return `${sections.join('\n\n')}\n`;
}

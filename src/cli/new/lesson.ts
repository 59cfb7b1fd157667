import { scaffold } from '../../checks/course/scaffold.ts';
import { fingerprint } from '../../checks/fingerprint.ts';
import { addToFirstUnit, readCourse } from './course-file.ts';
import type { Made } from './made.ts';

/** A lesson with a question in both languages, at the end of the first unit. */
export function newLesson(root: string, id: string): Made {
  const { objective } = readCourse(root);
  const korean = prose({
    heading: '무엇을 배우나',
    text: '이 수업의 생각을 가장 작은 코드로 보여 주세요. 용어는 [[coroutine|코루틴]]처럼 연결합니다.',
    check: '확인 문제',
  });
  const folder = `content/lessons/${id}`;
  return {
    files: {
      [`${folder}/lesson.yaml`]: facts(id, objective, fingerprint(korean)),
      [`${folder}/ko.mdx`]: korean,
      [`${folder}/en.mdx`]: prose({
        heading: 'What this is about',
        text: 'Show the idea of this lesson with the smallest code. Link terms such as [[coroutine|coroutines]].',
        check: 'Questions',
      }),
    },
    changes: [(root) => addToFirstUnit(root, id)],
    record: false,
    next: {
      ko: `다음: ${folder}/lesson.yaml의 제목·목표·문제를 고치고, content/course.yaml에서 알맞은 단원으로 옮긴 뒤, npm run dev로 보세요. ko.mdx를 고치면 en.mdx도 고치고 npm run check가 알려 주는 값을 translation.en에 적습니다.`,
      en: `Next: put the title, objectives and question into ${folder}/lesson.yaml, move it to its unit in content/course.yaml, and look at it with npm run dev. When ko.mdx changes, bring en.mdx up to date and write what npm run check tells into translation.en.`,
    },
  };
}

const prose = ({
  heading,
  text,
  check,
}: Record<'heading' | 'text' | 'check', string>) => `## ${heading} {#idea}

${text}

## ${check} {#check-yourself}

<Activity id="first-question" />
`;

const facts = (id: string, objective: string, translated: string) => `kind: lesson
status: ready
title:
  ko: '${scaffold.lessonTitle.ko} ${id}'
  en: '${scaffold.lessonTitle.en} ${id}'
summary:
  ko: ${scaffold.lessonSummary.ko}
  en: ${scaffold.lessonSummary.en}
objectives: ['${objective}']
bloom: understand
prerequisites: []
minutes: 15
labs: []
activities:
  - id: first-question
    kind: question
    objective: '${objective}'
    bloom: understand
    prompt:
      ko: '\`await\`가 하는 일은 무엇입니까?'
      en: What does \`await\` do?
    options:
      - text:
          ko: 결과가 올 때까지 이 코루틴을 멈추고 다른 코루틴에 차례를 넘깁니다.
          en: It pauses this coroutine until the result is there, and lets others run.
        correct: true
        feedback:
          ko: 기다리는 동안 이벤트 루프는 다른 일을 합니다.
          en: Meanwhile the event loop does other work.
      - text:
          ko: 결과가 올 때까지 스레드를 막습니다.
          en: It blocks the thread until the result is there.
        feedback:
          ko: 스레드를 막는 것은 \`time.sleep\` 같은 동기 호출입니다.
          en: A synchronous call such as \`time.sleep\` would do that.
translation:
  en: '${translated}'
`;

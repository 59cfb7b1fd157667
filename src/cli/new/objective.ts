import { scaffold } from '../../checks/course/scaffold.ts';
import { readCourse } from './course-file.ts';
import type { Made } from './made.ts';

/** An announced objective below the one that the course serves. */
export function newObjective(root: string, id: string): Made {
  const file = `content/objectives/${id}.yaml`;
  return {
    files: {
      [file]: `status: planned
origin: course
parent: '${readCourse(root).objective}'
title:
  ko: '${scaffold.objectiveTitle.ko} ${id}'
  en: '${scaffold.objectiveTitle.en} ${id}'
statement:
  ko: ${scaffold.objectiveStatement.ko}
  en: ${scaffold.objectiveStatement.en}
bloom: [apply]
evaluations: []
`,
    },
    changes: [],
    record: false,
    next: {
      ko: `다음: ${file}에 evaluations를 쓰고, 이 목표를 가르치는 수업(objectives)과 익히는 실습이나 활동(objective)을 정한 뒤 status 줄을 지우세요. 빠진 것은 npm run check가 알려 줍니다.`,
      en: `Next: write evaluations into ${file}, name the objective in a lesson (objectives) and in a lab or activity (objective), then delete the status line. npm run check tells what is missing.`,
    },
  };
}

import { scaffold } from '../../checks/course/scaffold.ts';
import { readCourse } from './course-file.ts';
import type { Made } from './made.ts';

/** An announced lab with everything that runs: starter that fails, solution that passes, blocking baseline. */
export function newLab(root: string, id: string): Made {
  const folder = `playgrounds/${id}`;
  const { objective } = readCourse(root);
  return {
    files: {
      [`${folder}/playground.yaml`]: facts(id, objective),
      [`${folder}/node/starter/task.ts`]: learner(
        '한 건씩 막으며 처리합니다. 대기를 겹쳐 보세요 / Blocks item by item. Let the waits overlap',
        `  const done: string[] = [];
  for (const item of items) done.push(service.handleSync(item));
  return done;`,
      ),
      [`${folder}/node/solution/task.ts`]: learner(
        '모두 시작한 뒤 함께 기다립니다 / Starts all, then waits for them together',
        `  return Promise.all(items.map((item) => service.handle(item)));`,
      ),
      [`${folder}/node/baseline.ts`]: learner(
        '기준선: 한 건씩 막으며 / The baseline: item by item, blocking',
        `  return items.map((item) => service.handleSync(item));`,
        './lab/service.ts',
      ),
      [`${folder}/node/lab/service.ts`]: service,
      [`${folder}/node/lab/lab.ts`]: lab,
    },
    changes: [],
    record: false,
    next: {
      ko: `다음: ${folder}의 파일을 고치고 npm run lab -- ${id}와 npm run lab -- ${id} --solution으로 실행해 보세요. npm run verify -- ${id} --record로 기록한 뒤 playground.yaml의 status 줄을 지우고, 수업의 labs에 ${id}를 적습니다.`,
      en: `Next: edit the files of ${folder} and try npm run lab -- ${id} and npm run lab -- ${id} --solution. Record it with npm run verify -- ${id} --record, delete the status line of playground.yaml, and name ${id} in the labs of a lesson.`,
    },
  };
}

const facts = (id: string, objective: string) => `status: planned
title:
  ko: '${scaffold.labTitle.ko} ${id}'
  en: '${scaffold.labTitle.en} ${id}'
summary:
  ko: ${scaffold.labSummary.ko}
  en: ${scaffold.labSummary.en}
task:
  ko: '\`task.ts\`의 \`handleAll\`이 네 건을 함께 기다리도록 고칩니다.'
  en: Change \`handleAll\` in \`task.ts\` so that its four items wait together.
objective: '${objective}'
bloom: apply
waitKind: simulated
minutes: 15
criterion:
  kind: share-of-limit
  min: 0.7
limit:
  ratio: 4
  formula:
    ko: 대기 시간의 합 400 ms ÷ 가장 긴 대기 100 ms
    en: sum of the waits 400 ms ÷ longest wait 100 ms
languages:
  ts:
    entry: task.ts
    runtimes: [page, stackblitz, node]
    baseline: blocking
`;

const learner = (
  comment: string,
  body: string,
  from = '../lab/service.ts',
) => `import type { Service } from '${from}';

// ${comment}
export async function handleAll(service: Service, items: readonly string[]): Promise<string[]> {
${body}
}
`;

const service = `import type { Backend } from '../../../kit/ts/backend.ts';

/** 한 건에 100 ms 걸리는 서비스 / A service that takes 100 ms an item */
export interface Service {
  handleSync(item: string): string;
  handle(item: string): Promise<string>;
}

export function createService(backend: Backend): Service {
  const operation = (item: string) => ({ label: item, on: 'sleep', ms: 100, answer: \`\${item} 완료\` });
  return {
    handleSync: (item) => backend.block(operation(item)),
    handle: async (item) => backend.wait(operation(item)),
  };
}
`;

const lab = `import type { Lab } from '../../../kit/ts/lab.ts';
import { createService } from './service.ts';

const items = ['가', '나', '다', '라'];

export const lab: Lab = {
  entry: 'handleAll',
  items: items.length,
  prepare: (backend) => [createService(backend), items],
};
`;

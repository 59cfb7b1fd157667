import type { LabFiles } from './lab-files.ts';

/** README of an assembled project, Korean first. */
export function readme({ playground, settings }: LabFiles): string {
  const { title, task, minutes } = playground;
  const { entry } = settings;
  return `# ${title.ko}

${task.ko.trim()}

약 ${minutes}분 걸립니다. Node 22 이상에서 실행합니다.

\`\`\`sh
npm install
npm start
\`\`\`

- 고칠 파일은 \`${entry}\` 하나입니다. \`baseline.ts\`는 비교할 기준 버전이고, \`lab/\`과 \`kit/\`은 측정에 씁니다.
- 종료 코드: 0 통과, 1 미통과, 2 판정 불가(측정값이 흔들림, 오류, 시간 초과).
- 결과를 JSON으로 보려면 \`npm start --silent -- --json\`을, 한국어로 고정하려면 \`npm start -- --locale ko\`를 실행합니다.

---

# ${title.en}

${task.en.trim()}

Takes about ${minutes} minutes. Needs Node 22 or newer.

\`\`\`sh
npm install
npm start -- --locale en
\`\`\`

- Edit \`${entry}\` only. \`baseline.ts\` is what you are compared with; \`lab/\` and \`kit/\` do the measuring.
- Exit code: 0 passed, 1 failed, 2 no verdict (samples disagree, error, time-out).
- For the result as JSON: \`npm start --silent -- --json\`.
`;
}

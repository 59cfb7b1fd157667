import type { Text } from '../schemas/text.ts';
import type { LabFiles } from './lab-files.ts';

/** What differs between the languages of a lab. */
const ways = {
  ts: {
    needs: 'Node 22',
    commands: { ko: 'npm install\nnpm start', en: 'npm install\nnpm start -- --locale en' },
    json: '`npm start --silent -- --json`',
    korean: '`npm start -- --locale ko`',
    baseline: '`baseline.ts`',
  },
  py: {
    needs: 'Python 3.11',
    commands: { ko: 'python3 main.py', en: 'python3 main.py --locale en' },
    json: '`python3 main.py --json`',
    korean: '`python3 main.py --locale ko`',
    baseline: '`baseline.py`',
  },
} as const;

/** README of an assembled project, Korean first. */
export function readme({ playground, settings, language }: LabFiles): string {
  const { title, minutes } = playground;
  const { entry } = settings;
  const task: Text = settings.task ?? playground.task;
  const { needs, commands, json, korean, baseline } = ways[language];
  return `# ${title.ko}

${task.ko.trim()}

약 ${minutes}분 걸립니다. ${needs} 이상에서 실행합니다.

\`\`\`sh
${commands.ko}
\`\`\`

- 고칠 파일은 \`${entry}\` 하나입니다. ${baseline}는 비교할 기준선이고, \`lab/\`과 \`kit/\`은 측정에 씁니다.
- 종료 코드: 0 통과, 1 미통과, 2 판정 불가(측정값이 흔들림, 오류, 시간 초과).
- 결과를 JSON으로 보려면 ${json}을, 한국어로 고정하려면 ${korean}를 실행합니다.

---

# ${title.en}

${task.en.trim()}

Takes about ${minutes} minutes. Needs ${needs} or newer.

\`\`\`sh
${commands.en}
\`\`\`

- Edit \`${entry}\` only. ${baseline} is what you are compared with; \`lab/\` and \`kit/\` do the measuring.
- Exit code: 0 passed, 1 failed, 2 no verdict (samples disagree, error, time-out).
- For the result as JSON: ${json}.
`;
}

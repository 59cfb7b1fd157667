import type { Made } from './made.ts';

/** A snippet that runs and is recorded at once: a page never shows output that no run made. */
export function newSnippet(_root: string, id: string): Made {
  const folder = `content/snippets/${id}`;
  return {
    files: {
      [`${folder}/snippet.yaml`]: `title:
  ko: '새 코드: ${id}'
  en: 'New snippet: ${id}'
origin: course
`,
      [`${folder}/main.py`]: `import asyncio


async def main():
    await asyncio.sleep(0.1)
    print("done")


asyncio.run(main())
`,
    },
    changes: [],
    record: true,
    next: {
      ko: `다음: ${folder}/main.py를 고치고(main.ts를 더해도 됩니다) npm run verify -- ${id} --record로 다시 기록한 뒤, 수업에 <Snippet id="${id}" />를 넣으세요.`,
      en: `Next: edit ${folder}/main.py (main.ts may stand beside it), record it anew with npm run verify -- ${id} --record, and put <Snippet id="${id}" /> into a lesson.`,
    },
  };
}

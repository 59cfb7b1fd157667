import { nearest } from '../../curriculum/nearest.ts';
import type { Text } from '../../schemas/text.ts';
import { fileMissing, fileUnexpected } from '../files/rules.ts';
import type { Folder } from '../files/tree.ts';
import { type Finding, finding, topOfFile } from '../finding.ts';

/** What may and what must lie in a folder. */
export interface Layout {
  /** Names of files, as the author would write them: `ko.mdx`, `*.yaml`. */
  readonly files: readonly string[];
  /** Names of folders; `*` for any. */
  readonly folders: readonly string[];
  readonly required?: { readonly name: string; readonly mend: Text };
}

/** Files that nothing reads, and the one that is missing; a missing file beside an unread one was misnamed. */
export function judgeLayout(folder: Folder, layout: Layout): Finding[] {
  const expected = [
    ...layout.files,
    ...layout.folders.filter((name) => name !== '*').map((name) => `${name}/`),
  ];
  const fits = (name: string, patterns: readonly string[]) =>
    patterns.some((pattern) =>
      pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern,
    );
  const unread = [
    ...[...folder.files.keys()].filter((name) => !fits(name, layout.files)),
    ...[...folder.folders.keys()].filter((name) => !fits(name, layout.folders)),
  ];
  const absent = layout.files.filter((name) => !name.includes('*') && !folder.files.has(name));
  const findings = unread.map((name) => {
    const best = nearest(name, absent);
    return finding(fileUnexpected, `${folder.path}/${name}`, topOfFile, {
      name,
      expected: expected.join(', '),
      guess: best ? { en: `Did you mean ${best}?`, ko: `${best}을(를) 뜻했습니까?` } : { en: '', ko: '' },
    });
  });
  const { required } = layout;
  const isExplained = unread.length > 0 || folder.unusable.size > 0;
  if (required && !folder.files.has(required.name) && !isExplained) {
    const path = `${folder.path}/${required.name}`;
    findings.push(finding(fileMissing, path, topOfFile, { name: required.name, mend: required.mend }));
  }
  return findings;
}

const pictures = ['*.svg', '*.png', '*.jpg', '*.jpeg', '*.webp', '*.avif', '*.gif'];

/** The layout of content/ and playgrounds/, as src/content.config.ts reads it. */
export const layouts = {
  content: {
    files: ['course.yaml'],
    folders: ['objectives', 'lessons', 'snippets', 'glossary', 'sources', 'errata', 'asked'],
    required: {
      name: 'course.yaml',
      mend: {
        en: 'It lists the units of the course and their lessons.',
        ko: '과정의 단원과 수업을 적는 파일입니다.',
      },
    },
  },
  files: { files: ['*.yaml'], folders: [] },
  folders: { files: [], folders: ['*'] },
  lesson: {
    files: ['lesson.yaml', 'ko.mdx', 'en.mdx', ...pictures],
    folders: [],
    required: {
      name: 'lesson.yaml',
      mend: {
        en: 'It holds the facts of the lesson: npm run new -- lesson <id> writes one.',
        ko: '수업의 사실을 적는 파일입니다. npm run new -- lesson <id>로 만들 수 있습니다.',
      },
    },
  },
  snippet: {
    files: ['snippet.yaml', '*'],
    folders: ['*'],
    required: {
      name: 'snippet.yaml',
      mend: {
        en: 'It says what the program shows: npm run new -- snippet <id> writes one.',
        ko: '프로그램이 보여 주는 것을 적는 파일입니다. npm run new -- snippet <id>로 만들 수 있습니다.',
      },
    },
  },
  lab: {
    files: ['playground.yaml'],
    folders: ['node', 'python', 'recorded'],
    required: {
      name: 'playground.yaml',
      mend: {
        en: 'It holds the facts of the lab: npm run new -- lab <id> writes one.',
        ko: '실습의 사실을 적는 파일입니다. npm run new -- lab <id>로 만들 수 있습니다.',
      },
    },
  },
  node: { files: ['baseline.ts'], folders: ['starter', 'solution', 'wrong', 'lab'] },
  python: { files: ['baseline.py'], folders: ['starter', 'solution', 'wrong', 'lab'] },
} as const satisfies Record<string, Layout>;

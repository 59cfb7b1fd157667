import { guess } from '../../curriculum/guess.ts';
import type { Entry, Place } from '../../curriculum/model.ts';
import { type Issue, issue, rule } from '../../curriculum/rules/rule.ts';
import { recording } from '../../schemas/recording.ts';
import { type Snippet, snippetLanguages } from '../../schemas/snippet.ts';
import { judgePython } from '../code/python.ts';
import { judgeTypeScript } from '../code/typescript.ts';
import type { Entries } from '../content/entries.ts';
import { readSource } from '../files/read.ts';
import type { Folder } from '../files/tree.ts';
import type { Finding } from '../finding.ts';
import { inputHash } from '../fingerprint.ts';
import type { Course, SnippetFacts } from './course.ts';
import { snippetUnknown } from './names.ts';
import { judgeRecording } from './recordings.ts';

const snippetNoProgram = rule({
  id: 'snippet/no-program',
  severity: 'error',
  about: 'A snippet has a program: main.py, main.ts or both.',
  message: {
    en: 'Snippet "{id}" has neither main.py nor main.ts.',
    ko: '스니펫 "{id}"에 main.py도 main.ts도 없습니다.',
  },
  hint: { en: 'Add one. There are: {files}.', ko: '하나를 더하세요. 있는 파일: {files}.' },
});

const snippetPattern = rule({
  id: 'snippet/pattern',
  severity: 'error',
  about: 'The pattern of a figure is a regular expression with one group, which holds the number.',
  message: {
    en: 'The pattern of "{label}" cannot be used: {detail}.',
    ko: '"{label}"의 패턴을 쓸 수 없습니다: {detail}.',
  },
  hint: { en: 'Write it like this: elapsed: ([0-9.]+) s', ko: '이렇게 쓰세요: elapsed: ([0-9.]+) s' },
});

export const snippetRules = [snippetNoProgram, snippetPattern];

/** What prose can show of a snippet. */
export const snippetFacts = ({ times }: Snippet, folder: Folder): SnippetFacts => ({
  languages: snippetLanguages.filter((language) => folder.files.has(`main.${language}`)),
  figures: times.map(({ label }) => label),
});

interface Judged {
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/** Programs of all snippets and their recordings. `found`: what is known to be wrong already. */
export function judgeSnippets(
  { usable, files }: Entries<Snippet>,
  content: Folder,
  found: readonly Finding[],
): Judged {
  const folders = content.folders.get('snippets')?.folders;
  const faulty = new Set(found.map(({ file }) => file));
  const judged = usable.flatMap((entry) => {
    const folder = folders?.get(entry.id);
    return folder ? [judgeSnippet(entry, folder, !faulty.has(files.get(entry.id)?.path ?? ''))] : [];
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    issues: judged.flatMap(({ issues }) => issues),
  };
}

function judgeSnippet({ id, data }: Entry<Snippet>, folder: Folder, isSound: boolean): Judged {
  const at = (...path: (string | number)[]): Place => ({ kind: 'snippet', id, path });
  const issues = data.times.flatMap(({ label, pattern }, index) => {
    const detail = patternFault(pattern);
    return detail ? [issue(snippetPattern, at('times', index, 'pattern'), { label, detail })] : [];
  });
  const programs = snippetLanguages.flatMap((language) => folder.files.get(`main.${language}`) ?? []);
  if (programs.length === 0 && folder.unusable.size === 0) {
    const files = [...folder.files.keys()].join(', ');
    issues.push(issue(snippetNoProgram, at(), { id, files }));
  }
  const modules = new Set([...folder.files.keys()].map((name) => name.replace(/\.py$/, '')));
  const findings = programs.flatMap((file) => {
    const { text, findings } = readSource(file, 'code');
    if (text === null) return findings;
    const isPython = file.name.endsWith('.py');
    const imports = isPython
      ? judgePython(text, file.path, { modules, runsInPage: false })
      : judgeTypeScript(text, file.path);
    const own = [...findings, ...imports];
    const yaml = folder.files.get('snippet.yaml');
    // A program that is about to change will be recorded anew in any case.
    if (own.length > 0 || issues.length > 0 || !isSound || !yaml) return own;
    const facts = readSource(yaml, 'words').text ?? '';
    const program = {
      id,
      name: file.name,
      path: file.path,
      inputHash: inputHash({ 'snippet.yaml': facts, [file.name]: text }),
    };
    const recorded = folder.files.get(file.name.replace(/^main\.(\w+)$/, 'recorded.$1.json'));
    return judgeRecording(program, recorded, recording);
  });
  return { findings, issues };
}

function patternFault(pattern: string): string | null {
  let groups: number;
  try {
    groups = (new RegExp(`${pattern}|`).exec('')?.length ?? 1) - 1;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return groups === 1 ? null : `it has ${groups} groups`;
}

/** Snippets that errata name. */
export const judgeErrata = ({ curriculum, snippets }: Course): Issue[] =>
  [...curriculum.errata.values()].flatMap(({ id, data }) =>
    data.snippets.flatMap((name, index) => {
      if (snippets.has(name)) return [];
      const params = { id: name, guess: guess(name, snippets.keys()) };
      const at: Place = { kind: 'erratum', id, path: ['snippets', index] };
      return [issue(snippetUnknown, at, params, { subject: `snippet/${name}` })];
    }),
  );

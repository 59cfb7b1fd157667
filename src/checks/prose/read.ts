import { remembering } from '../../memo/remembering.ts';
import type { Locale } from '../../schemas/text.ts';
import { readSource } from '../files/read.ts';
import type { SourceFile } from '../files/tree.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { judgeStyle } from '../style/judge.ts';
import { judgeComponents } from './attributes.ts';
import { judgeCodes } from './codes.ts';
import { extract } from './extract.ts';
import type { Prose } from './facts.ts';
import { judgeForeign } from './foreign.ts';
import { judgeHeadings } from './headings.ts';
import { judgeMarks } from './marks.ts';
import { parseMdx } from './parse.ts';
import { judgeReferences } from './references.ts';
import { judgeTables } from './tables.ts';

/** One `ko.mdx` or `en.mdx` as it was read. */
export interface ProseFile {
  readonly lesson: string;
  readonly locale: Locale;
  readonly path: string;
  /** Null where the file cannot be parsed at all. */
  readonly prose: Prose | null;
  readonly fingerprint: string;
  /** What is wrong with the file by itself. */
  readonly findings: readonly Finding[];
}

/** Reads the words of a lesson in one language and looks at everything that needs no other file. */
export function readProse(lesson: string, locale: Locale, file: SourceFile): ProseFile {
  const { text, findings } = readSource(file, 'words');
  const about = { lesson, locale, path: file.path };
  if (text === null) return { ...about, prose: null, fingerprint: '', findings };
  const read = judged(file.path, text);
  return {
    ...about,
    ...read,
    fingerprint: fingerprint(text),
    findings: [...findings, ...read.findings, ...judgeStyle(text, file.path, locale)],
  };
}

const judged = remembering((path: string, text: string): Pick<ProseFile, 'prose' | 'findings'> => {
  const parsed = parseMdx(text, path);
  // A copy: a piece of a string keeps the whole string alive, here that of each file.
  const prose = parsed.tree && structuredClone(extract(parsed.tree, parsed.text));
  const found = prose
    ? [
        judgeForeign,
        judgeComponents,
        judgeHeadings,
        judgeCodes,
        judgeTables,
        judgeMarks,
        judgeReferences,
      ].flatMap((judge) => judge(prose, path))
    : [];
  return { prose, findings: [...parsed.findings, ...found] };
});

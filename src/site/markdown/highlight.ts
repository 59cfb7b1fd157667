import { createHash } from 'node:crypto';
import { bundledLanguages, createHighlighter, type Highlighter } from 'shiki';
import { classesForStyles, shikiConfig, withoutIdleSpans } from './shiki.ts';

export type CodeLanguage = 'py' | 'ts' | 'js' | 'json' | 'sh' | 'md' | 'text';

let highlighter: Promise<Highlighter> | undefined;
/** The same code stands on many pages (both languages, lesson and lab): it is coloured once a build. */
const coloured = new Map<string, string>();

/**
 * Code as HTML with token classes; no inline style, as the policy demands.
 * @param lines whether every line is an element of its own, to be numbered
 */
export async function highlight(code: string, language: CodeLanguage, lines = false): Promise<string> {
  const key = createHash('sha256').update(`${language} ${lines}\n${code}`).digest('hex');
  const known = coloured.get(key);
  if (known) return known;
  highlighter ??= createHighlighter({
    themes: [shikiConfig.theme],
    langs: [
      bundledLanguages.python,
      bundledLanguages.typescript,
      bundledLanguages.javascript,
      bundledLanguages.json,
      bundledLanguages.shellscript,
      bundledLanguages.markdown,
    ],
  });
  const html = (await highlighter).codeToHtml(code.replace(/\n$/, ''), {
    lang: language,
    theme: shikiConfig.theme.name ?? 'waitless',
    transformers: lines ? [classesForStyles] : [classesForStyles, withoutIdleSpans],
  });
  coloured.set(key, html);
  return html;
}

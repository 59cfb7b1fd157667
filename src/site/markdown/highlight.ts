import { createHash } from 'node:crypto';
import { bundledLanguages, createHighlighter, type Highlighter } from 'shiki';
import { numberedLines, shikiConfig } from './shiki.ts';

export type CodeLanguage = 'py' | 'ts' | 'js' | 'json' | 'sh' | 'md' | 'text';

let highlighter: Promise<Highlighter> | undefined;
/** The same code stands on many pages (both languages, lesson and lab): it is coloured once a build. */
const coloured = new Map<string, string>();

/**
 * Code as HTML with an element for each kind of token; no inline style, as the policy demands.
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
    transformers: lines ? numberedLines : shikiConfig.transformers,
  });
  coloured.set(key, html);
  return html;
}

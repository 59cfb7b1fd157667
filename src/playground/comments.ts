import type { LabLanguage } from '../../playgrounds/kit/ts/result.ts';
import { remembering } from '../memo/remembering.ts';

// Whoever reads the kit reads it in the repository; what travels with every lab stays small, and a comment that changes
// makes no recording stale.

/**
 * A source file without blank lines, and without the comments and docstrings that stand in lines of their own. Python is
 * indented by one space in place of four.
 */
export const withoutComments = remembering((text: string, language: LabLanguage): string =>
  bare(text, language)
    .replace(/\n{2,}/g, '\n')
    .replace(/^(?: {4})+/gm, (steps) => (language === 'py' ? ' '.repeat(steps.length / 4) : steps)),
);

const bare = (text: string, language: LabLanguage): string =>
  language === 'ts'
    ? text.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, '').replace(/^[ \t]*\/\/ .*\n/gm, '')
    : text
        .replace(/^[ \t]*#.*\n/gm, '')
        .replace(docstring, inPlaceOf)
        .trimStart();

/** Also the blank lines behind it, and the indentation of what follows. */
const docstring = /^([ \t]*)"""[\s\S]*?"""\n(\n*)([ \t]*)/gm;

/** A body has to hold something: where nothing as far indented follows, its docstring stays. */
const inPlaceOf = (found: string, indentation: string, _blank: string, next: string): string =>
  next.length < indentation.length ? found : next;

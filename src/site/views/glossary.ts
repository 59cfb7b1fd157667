import type { Curriculum, Entry } from '../../curriculum/model.ts';
import type { Term } from '../../schemas/term.ts';
import type { Locale } from '../../schemas/text.ts';
import { initialsOf } from '../../search/text/jamo.ts';
import { href } from '../urls.ts';
import { backlinks } from './backlinks.ts';
import { type Link, lessonLinks } from './links.ts';

export interface TermView {
  id: string;
  name: string;
  otherName: string;
  otherLanguage: Locale;
  definition: string;
  synonyms: readonly string[];
  see: { href: string; title: string }[];
  lesson: Link | undefined;
  referredFrom: Link[];
}

/** Terms that begin with the same letter. */
export interface LetterView {
  letter: string;
  /** Anchor of the group: the same as that of no term. */
  id: string;
  terms: TermView[];
}

/** The terms letter by letter, in the order of the page's language. */
export function glossaryView(curriculum: Curriculum, locale: Locale): LetterView[] {
  const letters = new Map<string, TermView[]>();
  const terms = [...curriculum.terms.values()].map((term) => termView(curriculum, term, locale));
  for (const term of terms.sort((a, b) => a.name.localeCompare(b.name, locale))) {
    const letter = letterOf(term.name);
    const group = letters.get(letter);
    if (group) group.push(term);
    else letters.set(letter, [term]);
  }
  return [...letters].map(([letter, terms]) => ({ letter, id: `letter-${letter}`, terms }));
}

/** First letter of a name: of 코루틴 `ㅋ`, of gather `G`. */
const letterOf = (name: string): string => {
  const first = [...name][0] ?? '';
  return /[가-힣]/.test(first) ? initialsOf(first) : first.toUpperCase();
};

function termView(curriculum: Curriculum, { id, data }: Entry<Term>, locale: Locale): TermView {
  const other: Locale = locale === 'ko' ? 'en' : 'ko';
  return {
    id,
    name: data.term[locale],
    otherName: data.term[other],
    otherLanguage: other,
    definition: data.definition[locale],
    synonyms: data.synonyms[locale],
    see: data.see.flatMap((to) => {
      const term = curriculum.terms.get(to);
      return term ? [{ href: href(locale, `/glossary/#${to}`), title: term.data.term[locale] }] : [];
    }),
    lesson: data.lesson ? lessonLinks(curriculum, locale, [data.lesson])[0] : undefined,
    referredFrom: backlinks(curriculum, locale, 'term', id),
  };
}

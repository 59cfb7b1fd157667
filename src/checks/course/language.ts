import { rule } from '../../curriculum/rules/rule.ts';
import type { Locale } from '../../schemas/text.ts';
import { type Finding, finding, topOfFile } from '../finding.ts';
import type { Letters } from '../prose/facts.ts';
import type { ProseFile } from '../prose/read.ts';

const wrongLanguage = rule({
  id: 'translation/wrong-language',
  severity: 'warning',
  about:
    'ko.mdx is Korean (at least a twentieth of its letters are Hangul) and en.mdx is English (at most three tenths are).',
  message: {
    en: '{name} does not look {language}: {share} % of its letters are Hangul.',
    ko: '{name}: {language}로 보이지 않습니다. 한글이 {share} %입니다.',
  },
  hint: {
    en: 'Translate it; while it is not done, keep "status: planned", or "en: pending" below translation.',
    ko: '번역하세요. 끝나기 전에는 "status: planned"나 translation 아래 "en: pending"으로 두세요.',
  },
});

const foreignParagraph = rule({
  id: 'translation/foreign-paragraph',
  severity: 'warning',
  about: 'Every paragraph is in the language of its file.',
  message: {
    en: 'This paragraph of {name} is not {language}.',
    ko: '{name}의 이 문단은 {language}가 아닙니다.',
  },
  hint: {
    en: 'Translate it. A quotation stands in a sentence that says in {language} what it is.',
    ko: '번역하세요. 인용은 무엇을 인용하는지 {language}로 말하는 문장 안에 둡니다.',
  },
});

const foreignWords = rule({
  id: 'translation/foreign-words',
  severity: 'warning',
  about:
    'Headings, and the words that stand for pictures, are in the language of their file. Code and single names belong to both.',
  message: {
    en: 'This {what} of {name} is not {language}.',
    ko: '{name}의 이 {what}은(는) {language}가 아닙니다.',
  },
  hint: { en: 'Translate: {words}', ko: '번역하세요: {words}' },
});

const exchanged = rule({
  id: 'translation/exchanged',
  severity: 'warning',
  about: 'ko.mdx holds the Korean and en.mdx the English.',
  message: {
    en: 'ko.mdx is not Korean and en.mdx is not English.',
    ko: 'ko.mdx는 한국어가, en.mdx는 영어가 아닙니다.',
  },
  hint: { en: 'Exchange the two files.', ko: '두 파일의 내용을 맞바꾸세요.' },
});

export const languageRules = [wrongLanguage, foreignParagraph, foreignWords, exchanged];

/** Two files that are each in the language of the other one have one fault together. */
export function mergeExchanged(findings: readonly Finding[]): Finding[] {
  const [first, second] = findings.filter(({ rule }) => rule === wrongLanguage);
  if (!first || !second) return [...findings];
  const { file, line, column } = second;
  const related = [{ file, line, column, label: '' }];
  return [
    ...findings.filter(({ rule }) => rule !== wrongLanguage),
    finding(exchanged, first.file, topOfFile, {}, { related }),
  ];
}

/** What is not in the language of its file: the page as a whole or, where that is, single parts of it. */
export function judgeLanguage({ prose, path, locale }: ProseFile): Finding[] {
  if (!prose) return [];
  const name = `${locale}.mdx`;
  const language = locale === 'ko' ? { en: 'Korean', ko: '한국어' } : { en: 'English', ko: '영어' };
  const share = ({ all, hangul }: Letters) => hangul / all;
  // A page of a few words says nothing about its language.
  if (prose.letters.all >= 50 && !isIn(locale, share(prose.letters))) {
    const percent = Math.round(100 * share(prose.letters));
    return [finding(wrongLanguage, path, topOfFile, { name, language, share: percent })];
  }
  const isForeign = ({ words }: { words: string }) => !isOfLanguage(words, locale);
  const headings = prose.headings.filter(isForeign).map((at) => ({ ...at, what: heading }));
  const alts = prose.images.map((image) => ({ ...image, words: image.alt })).filter(isForeign);
  return [
    ...prose.paragraphs
      .filter((paragraph) => paragraph.all >= 30 && !isIn(locale, share(paragraph)))
      .map((at) => finding(foreignParagraph, path, at, { name, language })),
    ...[...headings, ...alts.map((at) => ({ ...at, what: alternative }))].map(({ what, words, ...at }) =>
      finding(foreignWords, path, at, { name, language, what, words: words.trim() }),
    ),
  ];
}

const heading = { en: 'heading', ko: '제목' };
const alternative = { en: 'text alternative', ko: '대체 텍스트' };

/** English quotes Korean more than Korean goes without Hangul. */
const isIn = (locale: ProseFile['locale'], hangul: number): boolean =>
  locale === 'ko' ? hangul >= 0.05 : hangul <= 0.3;

/** A phrase of fewer words may be a name that both languages share. */
const fewestWords = 3;

/** Whether a short text is in a language, as far as that can be told: names, and lists of names, are in both. */
export function isOfLanguage(text: string, locale: Locale): boolean {
  // Code, markup, addresses and what is quoted belong to no language.
  const plain = text.replace(/`[^`]*`|<[^>]*>|\bhttps?:\S+|"[^"]*"|“[^”]*”|'[^']*'|‘[^’]*’/g, ' ');
  const words = plain.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const korean = words.filter((word) => /\p{Script=Hangul}/u.test(word)).length;
  if (locale === 'en' && words.length > 0 && korean === words.length) return false;
  const phrases = plain.split(/[,;/·]/).map((phrase) => phrase.match(/\S*[\p{L}\p{M}]{2}\S*/gu) ?? []);
  if (!phrases.some((phrase) => phrase.length >= fewestWords)) return true;
  return locale === 'ko' ? korean > 0 : korean <= words.length / 2;
}

import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/ko.ts';
import type { Bloom } from '../../../schemas/bloom.ts';
import type { SearchKind, Section } from '../../../search/documents.ts';
import { groupByKind } from '../../../search/group.ts';
import type { SearchAnswer, SearchResult } from '../../../search/search.ts';
import { html } from '../dom.ts';

const kindNames = {
  lesson: 'kindLesson',
  lab: 'kindLab',
  objective: 'kindObjective',
  term: 'kindTerm',
  erratum: 'kindErratum',
} as const satisfies Record<SearchKind, keyof SearchWords>;

/** In their order: the first is L1. A table of its own, since the schema would bring its library along. */
const levelNames = {
  remember: 'bloomRemember',
  understand: 'bloomUnderstand',
  apply: 'bloomApply',
  analyze: 'bloomAnalyze',
  evaluate: 'bloomEvaluate',
  create: 'bloomCreate',
} as const satisfies Record<Bloom, keyof SearchWords>;

const levelName = (level: Bloom, words: SearchWords): string =>
  `L${Object.keys(levelNames).indexOf(level) + 1} ${words[levelNames[level]]}`;

/** One item for each result, under the name of its kind where that begins. */
export const resultItems = (
  { results }: SearchAnswer,
  words: SearchWords,
  heading: 'h2' | 'h3',
): HTMLLIElement[] =>
  groupByKind(results).flatMap(({ kind, results: ofKind }) =>
    ofKind.map((result, at) =>
      html(
        'li',
        { 'data-kind': kind },
        ...(at === 0 ? [html(heading, {}, words[kindNames[kind]])] : []),
        ...resultParts(result, words),
      ),
    ),
  );

function resultParts({ document, section, excerpt, others }: SearchResult, words: SearchWords) {
  const { title, place, bloom, planned } = document;
  const link = html('a', { href: addressOf(document.url, section) }, section.heading || title);
  const where = section.heading ? [place, title] : [place];
  const level = bloom.at(-1);
  const badges = [
    ...(planned ? [html('span', { class: 'tag' }, words.searchPlanned)] : []),
    ...(level ? [html('span', { class: 'bloom-name' }, levelName(level, words))] : []),
  ];
  return [
    html('p', { class: 'found' }, link, ...badges),
    html('p', { class: 'where' }, where.join(' › ')),
    html('p', { class: 'excerpt' }, ...excerpt.map(stretch)),
    ...(others.length > 0 ? [otherSections(document.url, others, words)] : []),
  ];
}

const stretch = ({ text, isMatch }: { text: string; isMatch: boolean }) =>
  isMatch ? html('mark', {}, text) : text;

function otherSections(url: string, others: readonly Section[], words: SearchWords): HTMLElement {
  const named = others.filter(({ heading }) => heading);
  return html(
    'ul',
    { class: 'others', 'aria-label': words.searchOthers },
    ...named.map((section) => html('li', {}, html('a', { href: addressOf(url, section) }, section.heading))),
  );
}

const addressOf = (url: string, { id }: Section): string => (id ? `${url}#${id}` : url);

/** What was read as something else, in a sentence: `‘zhfnxls’ → 코루틴으로 찾음`. */
export const readingSentence = ({ readings }: SearchAnswer, words: SearchWords, locale: string): string =>
  readings
    .map(({ typed, meant }) =>
      fill(words.searchRead, { typed, meant: locale === 'ko' ? meant + direction(meant) : meant }),
    )
    .join(' ');

/** 으로 or 로 after a Korean word, by its last syllable; both after what is pronounced in more ways. */
function direction(word: string): string {
  const last = word.charCodeAt(word.length - 1) - 0xac00;
  if (last < 0 || last > 11_171) return '(으)로';
  return last % 28 === 0 || last % 28 === 8 ? '로' : '으로';
}

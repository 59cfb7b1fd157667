import type { SearchDocument, Section } from '../documents.ts';
import { withPhrases } from '../text/code-phrases.ts';
import { indexKey, piecesOf } from '../text/index-words.ts';
import { escapeHtml } from './html.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much more a word weighs there than in the text. */
const weights = { name: 5, title: 4, heading: 3, text: 1, asked: 1.2 } as const;

/**
 * A document as the page that Pagefind indexes; nobody ever sees it. Its text is the words that it can be found by,
 * each once, where it weighs most. Which section of the page they stand in is decided from the page's own text.
 */
export function recordHtml(
  document: SearchDocument,
  vocabulary: Vocabulary,
  nameOf: (term: string) => string,
): string {
  const { locale, kind, bloom, objectives, title, sections } = document;
  const isShort = kind !== 'lesson';
  const seen = new Set<string>();
  const paragraph = (texts: readonly string[], weight: number): string => {
    const stems = texts
      .flatMap(withPhrases)
      .flatMap(piecesOf)
      .flatMap((piece) => vocabulary.stem(piece) ?? []);
    const keys = stems
      .filter((stem) => isShort || weight > weights.text || vocabulary.isWorth(stem))
      .map(indexKey);
    const fresh = [...new Set(keys)].filter((key) => !seen.has(key));
    for (const key of fresh) seen.add(key);
    return fresh.length > 0 ? `<p data-pagefind-weight="${weight}">${escapeHtml(fresh.join(' '))}</p>` : '';
  };
  const all = (part: (section: Section) => readonly string[]) => sections.flatMap(part);
  const filters = [
    `kind:${kind}`,
    ...(isShort ? ['short:yes'] : []),
    ...bloom.map((level) => `bloom:${level}`),
    ...objectives.map((id) => `objective:${id}`),
  ];
  return [
    `<!doctype html><html lang="${locale}"><body><main data-pagefind-body>`,
    ...filters.map((filter) => `<i data-pagefind-filter="${escapeHtml(filter)}"></i>`),
    paragraph(
      all(({ terms }) => terms.map(nameOf)),
      weights.name,
    ),
    paragraph([title], weights.title),
    paragraph(
      all(({ heading }) => [heading]),
      weights.heading,
    ),
    paragraph(
      all(({ text, identifiers }) => [text, ...identifiers]),
      weights.text,
    ),
    paragraph(
      all(({ asked = [] }) => asked),
      weights.asked,
    ),
    '</main></body></html>',
  ].join('\n');
}

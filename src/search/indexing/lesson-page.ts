import type { Section } from '../documents.ts';
import { childrenOf, classesOf, type ElementNode, elementOf, isElement, textIn, textOf } from './html.ts';
import { identifiersIn } from './identifiers.ts';

/** Words of the interface, recorded output and the lab's own texts: they would be found on every page. */
const ignoredTags = new Set(['nav', 'script', 'style', 'svg', 'template', 'noscript', 'button', 'label']);
const ignoredClasses = new Set([
  'output',
  'lab',
  'meta',
  'facts',
  'key',
  'kicker',
  'page-foot',
  'visually-hidden',
  'tag',
]);
/** Sections that hold nothing to read: links, and an exercise without words of its own. */
const ignoredSections = new Set(['references', 'assemble', 'summary', 'recall']);

interface Draft {
  id: string | null;
  heading: string;
  terms: string[];
  identifiers: Set<string>;
  text: string;
}

/** The sections of a lesson's page, from its HTML, each with the terms that it links to. The first has no heading. */
export function sectionsOfPage(html: string): Section[] {
  const drafts: Draft[] = [emptyDraft(null, '')];
  const current = () => drafts.at(-1) ?? emptyDraft(null, '');

  const visit = (element: ElementNode): void => {
    if (classesOf(element).includes('output')) current().text += errorsIn(textOf(element));
    if (isIgnored(element)) return;
    const { id, href } = element.attributes;
    if (isHeading(element) && id) {
      drafts.push(emptyDraft(id, textOf(element).trim()));
      return;
    }
    if (classesOf(element).includes('code-block')) {
      for (const name of identifiersIn(textOf(element))) current().identifiers.add(name);
      return;
    }
    const term = classesOf(element).includes('term') && href?.split('#')[1];
    if (term) current().terms.push(term);
    for (const child of childrenOf(element)) {
      const words = textIn(child);
      if (words !== null) current().text += words;
      else if (isElement(child)) visit(child);
    }
    if (!inlineTags.has(element.name)) current().text += ' ';
  };

  visit(elementOf(html, 'main'));
  return drafts
    .filter(({ id }) => !ignoredSections.has(id ?? ''))
    .map((draft) => ({
      ...draft,
      identifiers: [...draft.identifiers],
      text: draft.text.replace(/\s+/g, ' ').trim(),
    }));
}

/**
 * Errors and warnings of recorded output: somebody pastes the message and means the section that shows it. The numbers
 * and texts around them are those of one run.
 */
const errorsIn = (output: string): string =>
  (output.match(/\b[A-Z]\w*(?:Error|Warning|Exception)\b: \S.*/g) ?? []).map((line) => `${line} `).join('');

const emptyDraft = (id: string | null, heading: string): Draft => ({
  id,
  heading,
  terms: [],
  identifiers: new Set(),
  text: '',
});

const inlineTags = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'data',
  'dfn',
  'em',
  'i',
  'kbd',
  'span',
  'strong',
  'sub',
  'sup',
]);

const isHeading = ({ name }: ElementNode): boolean => name === 'h2' || name === 'h3';

function isIgnored(element: ElementNode): boolean {
  const { name, attributes } = element;
  if (ignoredTags.has(name) || 'data-pagefind-ignore' in attributes) return true;
  // The title has a place of its own; a heading without an id belongs to an exercise or a lab.
  if (name === 'h1' || ((name === 'h3' || name === 'h4') && !attributes.id)) return true;
  return classesOf(element).some((one) => ignoredClasses.has(one));
}

import { guess } from '../../curriculum/guess.ts';
import { kinds } from '../../curriculum/model.ts';
import { rule } from '../../curriculum/rules/rule.ts';
import { type Finding, finding } from '../finding.ts';
import type { Prose } from './facts.ts';

const referenceUnclosed = rule({
  id: 'reference/unclosed',
  severity: 'error',
  about:
    'A reference `[[id]]` or `[[kind:id|words]]` is closed in its line; in a table its bar is written `\\|`.',
  message: {
    en: '"{around}" opens a reference that does not end.',
    ko: '"{around}": 참조가 닫히지 않았습니다.',
  },
  hint: { en: 'Close it with ]].', ko: ']]로 닫으세요.' },
});

const referenceEmpty = rule({
  id: 'reference/empty',
  severity: 'error',
  about: 'A reference names something, and words after its bar are words.',
  message: { en: '"{around}" lacks {what}.', ko: '"{around}"에 {what}이(가) 없습니다.' },
  hint: {
    en: 'Write [[id]], or [[id|words]] to say it in other words.',
    ko: '[[id]]로 쓰거나, 다른 말로 보이려면 [[id|말]]로 쓰세요.',
  },
});

const referenceUnknownKind = rule({
  id: 'reference/unknown-kind',
  severity: 'error',
  about: 'A reference to anything but a glossary term says what kind of thing it names: `[[lesson:id]]`.',
  message: { en: '"{kind}" is no kind of reference.', ko: '"{kind}": 이런 참조 종류는 없습니다.' },
  hint: {
    en: '{guess} Kinds: {kinds}; a glossary term needs none: [[id]].',
    ko: '{guess} 종류: {kinds}. 용어에는 쓰지 않습니다: [[id]].',
  },
});

const referenceAsLink = rule({
  id: 'reference/reads-as-link',
  severity: 'error',
  about: 'Markdown takes `[[id]](words)` for a link. A bracket after a reference is written `\\(`.',
  message: {
    en: '"{shown}" is read as a link, not as a reference.',
    ko: '"{shown}": 참조가 아니라 링크로 읽힙니다.',
  },
  hint: { en: 'Write {better}', ko: '이렇게 쓰세요: {better}' },
});

export const referenceRules = [referenceUnclosed, referenceEmpty, referenceUnknownKind, referenceAsLink];

/** References that are not written as one. Whether there is what they name is asked elsewhere. */
export function judgeReferences({ references, links }: Prose, file: string): Finding[] {
  return [
    ...references.flatMap((reference): Finding[] => {
      const { to, around } = reference;
      const lacks = emptyPart(around);
      if (lacks) return [finding(referenceEmpty, file, reference, { around, what: lacks })];
      if (to === null) return [finding(referenceUnclosed, file, reference, { around })];
      const kind = unknownKind(to);
      if (kind === null) return [];
      const params = { kind, guess: guess(kind, kinds), kinds: kinds.join(', ') };
      return [finding(referenceUnknownKind, file, reference, params)];
    }),
    ...links.filter(readsAsReference).map((link) => {
      const [shown, better] = [`[${link.text}](${link.url})`, `[${link.text}]\\(${link.url})`];
      return finding(referenceAsLink, file, link, { shown, better });
    }),
  ];
}

/** The word before a colon that is none of the kinds. */
export function unknownKind(to: string): string | null {
  const kind = /^\s*([\w-]+)\s*:/.exec(to)?.[1];
  return kind === undefined || kinds.some((known) => known === kind) ? null : kind;
}

/** `[[id]](words)`: a link whose text is a reference without its outer brackets. */
export const readsAsReference = ({ text }: { text: string }): boolean => /^\[[^[\]]+\]$/.test(text);

function emptyPart(around: string) {
  if (/^\[\[\s*(\||\]\])/.test(around)) return { en: 'an id', ko: 'id' };
  if (/^\[\[[^\]|]+\|\s*\]\]/.test(around)) return { en: 'words after the bar', ko: '막대 뒤의 말' };
  return null;
}

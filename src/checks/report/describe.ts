import type { Locale, Text } from '../../schemas/text.ts';
import type { Finding, Spot } from '../finding.ts';

/** A finding in the words of one language. */
export interface Description {
  readonly message: string;
  readonly hint: string;
}

export function describe(finding: Finding, locale: Locale): Description {
  const { rule, params } = finding;
  const values = { ...params, places: finding.related.map(showRelated).join(', ') };
  return {
    message: fill(rule.message[locale], values, locale),
    hint: fill(rule.hint[locale], values, locale),
  };
}

export const showSpot = ({ file, line, column }: Spot): string => `${onOneLine(file)}:${line}:${column}`;

/** Longest value that a message quotes. */
const longestValue = 400;

/** Values come from content: they break no line, move no cursor and flood no terminal. */
function onOneLine(value: string): string {
  const plain = value
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  if (plain.length <= longestValue) return plain;
  // Not within a word, where there are words.
  return `${plain.slice(0, longestValue).replace(/ \S{0,80}$/, '')} …`;
}

const showRelated = ({ label, file, line }: Finding['related'][number]): string =>
  label === '' ? `${file}:${line}` : `${label} (${file}:${line})`;

/** Fills the holes of a text. An empty value leaves no double space behind. */
function fill(
  text: string,
  values: Readonly<Record<string, string | number | Text>>,
  locale: Locale,
): string {
  return text
    .replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name] ?? hole;
      return onOneLine(typeof value === 'object' ? value[locale] : String(value));
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}

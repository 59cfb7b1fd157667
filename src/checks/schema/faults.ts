import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { meaning } from '../../curriculum/guess.ts';
import { nearest } from '../../curriculum/nearest.ts';
import type { Finding, Position } from '../finding.ts';
import { finding } from '../finding.ts';
import { description, expectation, help, kindOf } from './describe.ts';
import type { Issue } from './flatten.ts';
import { mendType, standIn } from './mend.ts';
import { missingKey, unknownKey, wrongFormat, wrongSize, wrongType, wrongValue } from './rules.ts';
import { keysOf, schemaAt, valueAt } from './schema-at.ts';

type Path = readonly (string | number)[];

/** Where things stand in the file that is validated. */
export interface Places {
  readonly file: string;
  valueAt(path: Path): Position;
  keyAt(path: Path): Position;
  /** A value as it is written. */
  sourceAt(path: Path): string;
}

/** One fault of a value with the change that would mend it; null where nothing can be guessed. */
export interface Fault {
  readonly finding: Finding;
  readonly path: Path;
  readonly mend: { readonly path: Path; readonly value: unknown; readonly renameTo?: string } | null;
}

/** What an issue of zod means for the author. `value` is the whole value that was validated. */
export function faultsOf(issue: Issue, schema: z.core.$ZodType, value: unknown, places: Places): Fault[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const held = valueAt(value, path);
  const here = schemaAt(schema, path, value);
  const name = String(path.at(-1) ?? '');
  const spot = () => places.valueAt(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKeyFault(key, path, here, held, places));
    case 'invalid_value':
    case 'invalid_union': {
      const options = 'values' in issue ? issue.values : 'options' in issue ? (issue.options ?? []) : [];
      if (held === undefined) return [missingFault(path, here, places)];
      const best = nearest(String(held), options.map(String));
      const params = { value: String(held), allowed: options.join(', '), guess: meaning(best) };
      return [
        { path, finding: finding(wrongValue, places.file, spot(), params), mend: { path, value: best } },
      ];
    }
    case 'invalid_type': {
      if (held === undefined) return [missingFault(path, here, places)];
      const source = places.sourceAt(path);
      const { hint, value: mended } = mendType(here, held, source);
      const shown = typeof held === 'object' ? name || 'The file' : source;
      const params = { value: shown, received: kindOf(held), expected: expectation(here), mend: hint };
      return [
        {
          path,
          finding: finding(wrongType, places.file, spot(), params),
          mend: mended === undefined ? null : { path, value: mended },
        },
      ];
    }
    case 'invalid_format': {
      const better = String(held)
        .toLowerCase()
        .replace(/[^a-z0-9.-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '');
      const isNear = distance(String(held).toLowerCase(), better) <= 2;
      const fits = isNear && here !== undefined && z.safeParse(here, better).success;
      const params = {
        value: String(held),
        form: issue.message.startsWith('Invalid') ? (description(here) ?? issue.message) : issue.message,
        guess: fits ? meaning(better) : { en: 'Write it in that form.', ko: '그 형식으로 쓰세요.' },
      };
      return [
        {
          path,
          finding: finding(wrongFormat, places.file, spot(), params),
          mend: fits ? { path, value: better } : null,
        },
      ];
    }
    case 'too_small':
    case 'too_big':
      return [sizeFault(issue, path, held, places)];
    default:
      return [
        {
          path,
          finding: finding(wrongFormat, places.file, spot(), {
            value: String(held ?? name),
            form: issue.message,
            guess: { en: 'Write it in that form.', ko: '그 형식으로 쓰세요.' },
          }),
          mend: null,
        },
      ];
  }
}

function unknownKeyFault(
  key: string,
  path: Path,
  schema: z.core.$ZodType | undefined,
  held: unknown,
  places: Places,
): Fault {
  const keys = keysOf(schema);
  const unused = keys.filter((known) => valueAt(held, [known]) === undefined);
  const best = nearest(key, keys, new Set(unused));
  // A key that is like no other is not mistyped: it does not belong here at all.
  const isNear = best !== undefined && distance(key.toLowerCase(), best.toLowerCase()) <= key.length / 2;
  const params = { key, guess: isNear ? meaning(best) : { en: '', ko: '' }, keys: keys.join(', ') };
  const renameTo = isNear && unused.includes(best) ? best : undefined;
  return {
    path: [...path, key],
    finding: finding(unknownKey, places.file, places.keyAt([...path, key]), params),
    mend: { path: [...path, key], value: undefined, ...(renameTo !== undefined && { renameTo }) },
  };
}

function missingFault(path: Path, schema: z.core.$ZodType | undefined, places: Places): Fault {
  const key = String(path.at(-1) ?? '');
  const value = schema && standIn(schema);
  return {
    path,
    finding: finding(missingKey, places.file, places.valueAt(path.slice(0, -1)), { key, help: help(schema) }),
    mend: value === undefined ? null : { path, value },
  };
}

function sizeFault(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  path: Path,
  held: unknown,
  places: Places,
): Fault {
  const isSmall = issue.code === 'too_small';
  const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const sign = {
    en: `${isSmall ? 'at least' : 'at most'} ${bound}`,
    ko: `${bound} ${isSmall ? '이상' : '이하'}`,
  };
  const fault =
    typeof held === 'number'
      ? isSmall
        ? { en: 'too small', ko: '너무 작습니다' }
        : { en: 'too large', ko: '너무 큽니다' }
      : held === '' || (Array.isArray(held) && held.length === 0)
        ? { en: 'empty', ko: '비어 있습니다' }
        : isSmall
          ? { en: 'too short', ko: '너무 짧습니다' }
          : { en: 'too long', ko: '너무 깁니다' };
  const value = typeof held === 'number' ? String(held) : `"${String(path.at(-1) ?? '')}"`;
  const mended =
    typeof held === 'number' ? bound + Number(issue.inclusive === false) : held === '' ? '?' : undefined;
  return {
    path,
    finding: finding(wrongSize, places.file, places.valueAt(path), { value, fault, bound: sign }),
    mend: mended === undefined ? null : { path, value: mended },
  };
}

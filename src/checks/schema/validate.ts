import { isScalar } from 'yaml';
import type { z } from 'zod';
import { bySpot, type Finding } from '../finding.ts';
import { locate, type Parsed, parseText } from '../yaml/document.ts';
import { type Fault, faultsOf, type Places } from './faults.ts';
import { flatten } from './flatten.ts';
import { missingKey } from './rules.ts';
import { valueAt } from './schema-at.ts';

/** Each round mends what it finds; faults that were hidden behind others come out in the next. */
const mostRounds = 5;

/**
 * Value of a YAML file that fits its schema. Where it does not, the faults and, if every one of them can be mended by what
 * its hint says, the value as it would be then: so that the rest of the check goes on and finds nothing that is only a
 * consequence. Otherwise the value is undefined.
 */
export function validate<T>(
  schema: z.ZodType<T>,
  value: unknown,
  text: string,
  file: string,
): { data: T | undefined; findings: Finding[] } {
  const first = schema.safeParse(value);
  if (first.success) return { data: first.data, findings: [] };
  const places = placesIn(parseText(text), file);
  const found = new Map<string, Finding>();
  let mended = value;
  let result: z.ZodSafeParseResult<T> = first;
  for (let round = 0; round < mostRounds && !result.success; round += 1) {
    const faults = flatten(result.error.issues).flatMap((issue) => faultsOf(issue, schema, mended, places));
    const news = withoutConsequences(faults).filter(({ finding }) => !found.has(keyOf(finding)));
    if (news.length === 0) break;
    for (const { finding } of news) found.set(keyOf(finding), finding);
    mended = faults.reduce((value, { mend }) => (mend ? apply(value, mend) : value), mended);
    result = schema.safeParse(mended);
  }
  return { data: result.data, findings: [...found.values()].sort(bySpot) };
}

const keyOf = ({ rule, line, column }: Finding) => `${rule.id}:${line}:${column}`;

/** A key that is missing because it is mistyped is one fault: the mistyped one. */
function withoutConsequences(faults: readonly Fault[]): Fault[] {
  const wayOf = (path: readonly (string | number)[]) => path.join('\0');
  const renamed = new Set(
    faults.flatMap(({ mend }) => (mend?.renameTo ? [wayOf([...mend.path.slice(0, -1), mend.renameTo])] : [])),
  );
  return faults.filter(({ finding, path }) => finding.rule !== missingKey || !renamed.has(wayOf(path)));
}

function placesIn(parsed: Parsed, file: string): Places {
  return {
    file,
    valueAt: (path) => locate(parsed, path),
    keyAt: (path) => locate(parsed, path, { key: true }),
    sourceAt(path) {
      const node = parsed.document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : '';
    },
  };
}

/** The value with one change; what lies on the way is copied. */
function apply(value: unknown, { path, value: next, renameTo }: NonNullable<Fault['mend']>): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...Object(value) };
  if (rest.length > 0)
    Reflect.set(copy, key, apply(valueAt(value, [key]), { path: rest, value: next, renameTo }));
  else if (renameTo !== undefined) {
    Reflect.set(copy, renameTo, valueAt(value, [key]));
    Reflect.deleteProperty(copy, key);
  } else if (next === undefined) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, next);
  return copy;
}

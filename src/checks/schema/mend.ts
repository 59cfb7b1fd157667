import { z } from 'zod';
import type { Text } from '../../schemas/text.ts';
import { core, keysOf } from './schema-at.ts';

/** The mend of a value of the wrong type: what to tell the author, and the value to go on with. */
export interface TypeMend {
  readonly hint: Text;
  /** Undefined where no value can be guessed. */
  readonly value: unknown;
}

/** @param source the value as it stands in the file */
export function mendType(schema: z.core.$ZodType | undefined, value: unknown, source: string): TypeMend {
  const here = schema && core(schema);
  const isScalar = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
  if (here instanceof z.ZodString && isScalar) {
    return { hint: { en: `Quote it: '${source}'`, ko: `따옴표를 쓰세요: '${source}'` }, value: source };
  }
  if (here instanceof z.ZodArray && isScalar) {
    return {
      hint: { en: `Make it a list: [${source}]`, ko: `목록으로 쓰세요: [${source}]` },
      value: [value],
    };
  }
  if (here instanceof z.ZodNumber && typeof value === 'number') {
    const whole = Math.max(1, Math.round(value));
    return { hint: { en: `Use a whole number: ${whole}`, ko: `정수를 쓰세요: ${whole}` }, value: whole };
  }
  if (here instanceof z.ZodNumber && isScalar && Number.isFinite(Number(value)) && value !== '') {
    const number = Number(value);
    return {
      hint: { en: `Remove the quotes: ${number}`, ko: `따옴표를 지우세요: ${number}` },
      value: number,
    };
  }
  if (here instanceof z.ZodBoolean) {
    const isYes = /^(y|yes|on|true|1)$/i.test(source);
    const isNo = /^(n|no|off|false|0)$/i.test(source);
    const better = isYes ? 'true' : 'false';
    return isYes || isNo
      ? {
          hint: { en: `Write ${better}, without quotes.`, ko: `따옴표 없이 ${better}라고 쓰세요.` },
          value: isYes,
        }
      : { hint: { en: 'Write true or false.', ko: 'true나 false를 쓰세요.' }, value: isYes };
  }
  if (here instanceof z.ZodObject && keysOf(here).join() === 'ko,en' && isScalar) {
    return {
      hint: {
        en: `Write it in both languages: {ko: …, en: …}; quote what is not words.`,
        ko: '두 언어로 쓰세요: {ko: …, en: …}. 글자가 아닌 것은 따옴표로 감싸세요.',
      },
      value: { ko: source, en: source },
    };
  }
  const asked = { en: 'Write what is expected, or remove the key.', ko: '맞는 값을 쓰거나 키를 지우세요.' };
  return { hint: asked, value: here && standIn(here) };
}

/**
 * A value to go on with where one is missing: words and numbers that nothing else depends on. A level or an id cannot be
 * guessed; an entry without it is left out.
 */
export function standIn(schema: z.core.$ZodType): unknown {
  const here = core(schema);
  if (here instanceof z.ZodString) return z.safeParse(here, '?').success ? '?' : undefined;
  if (here instanceof z.ZodNumber) return 1;
  if (here instanceof z.ZodObject) {
    const fields = Object.entries(here.shape).map(([key, field]) => [key, standIn(field)] as const);
    return fields.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(fields);
  }
  return undefined;
}

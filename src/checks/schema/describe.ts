import { z } from 'zod';
import type { Text } from '../../schemas/text.ts';
import { core, keysOf } from './schema-at.ts';

/** What a schema asks for, in a few words. */
export function expectation(schema: z.core.$ZodType | undefined): Text {
  const here = schema && core(schema);
  if (here instanceof z.ZodEnum) {
    const options = here.options.join(', ');
    return { en: `one of ${options}`, ko: `${options} 가운데 하나` };
  }
  if (here instanceof z.ZodObject) {
    const keys = keysOf(here).join(', ');
    return { en: `a mapping with ${keys}`, ko: `${keys}이(가) 있는 매핑` };
  }
  if (here instanceof z.ZodArray) return { en: 'a list', ko: '목록' };
  if (here instanceof z.ZodNumber)
    return here.isInt ? { en: 'a whole number', ko: '정수' } : { en: 'a number', ko: '숫자' };
  if (here instanceof z.ZodBoolean) return { en: 'true or false', ko: 'true나 false' };
  if (here instanceof z.ZodString) return { en: 'text', ko: '글자' };
  return { en: 'another value', ko: '다른 값' };
}

/** The author's help of a schema, where it has one. */
export const description = (schema: z.core.$ZodType | undefined): string | undefined =>
  schema && z.globalRegistry.get(core(schema))?.description;

/** What a schema asks for, with its help. */
export function help(schema: z.core.$ZodType | undefined): Text {
  const asked = expectation(schema);
  const words = description(schema);
  return words === undefined ? asked : { en: `${asked.en} (${words})`, ko: `${asked.ko} (${words})` };
}

/** What a value is, in a few words. */
export function kindOf(value: unknown): Text {
  if (value === null || value === undefined) return { en: 'empty', ko: '빈 값' };
  if (Array.isArray(value)) return { en: 'a list', ko: '목록' };
  switch (typeof value) {
    case 'number':
      return { en: 'a number', ko: '숫자' };
    case 'boolean':
      return { en: 'a yes/no value', ko: '예/아니요 값' };
    case 'object':
      return { en: 'a mapping', ko: '매핑' };
    default:
      return { en: 'text', ko: '글자' };
  }
}

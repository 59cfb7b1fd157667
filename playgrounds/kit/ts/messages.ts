import type { LabConfig } from './lab.ts';
import type { Params, Text } from './result.ts';

/** The key of the sentence whose sign a text bears, and another one does not. */
export const named = (messages: LabConfig['messages'], text: string, other = ''): string | undefined =>
  Object.keys(messages).find((key) => {
    const sign = messages[key]?.sign;
    return sign && text.match(sign) && !other.match(sign);
  });

/** The sentence of `key` in both languages, with `{name}` replaced by the parameter of that name. */
export function message(key: string, params: Params, messages: LabConfig['messages']): Text {
  const { ko, en } = messages[key] ?? { ko: key, en: key };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name) => String(params[name] ?? hole));
  return { ko: fill(ko), en: fill(en) };
}

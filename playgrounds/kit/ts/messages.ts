import type { LabConfig } from './lab.ts';
import type { Params, Text } from './result.ts';

/** The sentence of `key` in both languages, with `{name}` replaced by the parameter of that name. */
export function message(key: string, params: Params, messages: LabConfig['messages']): Text {
  const { ko, en } = messages[key] ?? { ko: key, en: key };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name) => String(params[name] ?? hole));
  return { ko: fill(ko), en: fill(en) };
}

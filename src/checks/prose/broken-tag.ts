import { positionOf } from '../files/position.ts';
import { type Finding, finding } from '../finding.ts';
import { components } from './components.ts';
import { mdxBrokenTag } from './rules.ts';

const tagName = /<([A-Z]\w*)/y;
const attribute = /\s+[A-Za-z][\w-]*(?:=(?:"[^"\n]*"|'[^'\n]*'|\{[^}\n]*\})(?=[\s/>]))?(?=[\s/>=])?/y;
const gap = /\s*/y;
const attributeStart = /[A-Za-z][\w-]*=/y;

/** The tag of a component that the parser could not read: where its attributes are not written as such. Else null. */
export function judgeBrokenTag(text: string, sign: number, file: string): Finding | null {
  const name = matchAt(tagName, text, sign)?.[1];
  if (name === undefined || !Object.hasOwn(components, name)) return null;
  let at = sign + 1 + name.length;
  for (let match = matchAt(attribute, text, at); match; match = matchAt(attribute, text, at)) {
    at += match[0].length;
    if (text[at] === '=') break;
  }
  at += matchAt(gap, text, at)?.[0].length ?? 0;
  at += matchAt(attributeStart, text, at)?.[0].length ?? 0;
  if (text[at] === '=') at += 1;
  const around =
    text
      .slice(at)
      .split(/[\r\n]/, 1)[0]
      ?.slice(0, 30) ?? '';
  return finding(mdxBrokenTag, file, positionOf(text, at), { name, around });
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

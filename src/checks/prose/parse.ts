import { type MdastNode, mdxToMdast } from 'satteri';
import { offsetOf, positionOf } from '../files/position.ts';
import { type Finding, finding, type Position } from '../finding.ts';
import { judgeBrokenTag } from './broken-tag.ts';
import { headingNoSpace, unspacedHeading } from './headings.ts';
import {
  mdxExpression,
  mdxLessThan,
  mdxSyntax,
  mdxUnclosedTag,
  mdxUnknownTag,
  mdxUnopenedTag,
} from './rules.ts';

/** As astro.config.mjs has them: the check reads prose as the site does. */
const features = { headingAttributes: true, smartPunctuation: false };

/** A file with more faults of syntax than this is no MDX at all. */
const mostFaults = 20;

export interface ParsedMdx {
  /** Null where no tree could be made at all. */
  readonly tree: MdastNode | null;
  /** The text that the tree was made from: the file's, with what could not be parsed blanked out. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Parses MDX. After a fault of syntax its sign is blanked and parsing goes on, so that one run finds all of them and the
 * other rules see the rest of the file. Positions stay, because blanks are as long as what they replace.
 */
export function parseMdx(source: string, file: string): ParsedMdx {
  const findings: Finding[] = [];
  let text = source;
  while (findings.length < mostFaults) {
    try {
      return { tree: mdxToMdast(text, { features }), text, findings };
    } catch (error) {
      const fault = readFault(error, text, file);
      if (!fault || findings.some(({ line, column }) => samePlace(fault.finding, { line, column }))) {
        if (findings.length === 0) throw error;
        break;
      }
      findings.push(fault.finding);
      text = `${text.slice(0, fault.at)} ${text.slice(fault.at + 1)}`;
    }
  }
  return { tree: null, text, findings };
}

const samePlace = (a: Position, b: Position) => a.line === b.line && a.column === b.column;

/** The parser says where and what: `3:1: Expected a closing tag for <Box> (3:1) (mdx-jsx:…)`. */
const faultPattern =
  /^(\d+):(\d+): (.*?)(?: \((\d+):(\d+)\))?( before the end of `\w+`)?(?: \(mdx-[\w:-]+\))?$/s;

/** The signs of a heading that lacks its space, in the line of an offset. */
function headingAt(text: string, offset: number): { at: number; marks: string } | null {
  const at = text.lastIndexOf('\n', offset) + 1;
  const marks = unspacedHeading.exec(text.slice(at, offset))?.[1];
  return marks === undefined ? null : { at, marks };
}

function readFault(error: unknown, text: string, file: string): { finding: Finding; at: number } | null {
  const match = error instanceof Error ? faultPattern.exec(error.message) : null;
  if (!match) return null;
  const [, line, column, detail = '', openLine, openColumn] = match;
  const place = { line: Number(line), column: Number(column) };
  const at = offsetOf(text, place);
  const tag = /`<\/?([^>`]*)>`/.exec(detail)?.[1] ?? '';
  if (openLine !== undefined) {
    const open = { line: Number(openLine), column: Number(openColumn) };
    const name = /for `<([^>`]*)>`/.exec(detail)?.[1] ?? tag;
    const rule = /^[A-Z]/.test(name) ? mdxUnclosedTag : mdxUnknownTag;
    return { at: offsetOf(text, open), finding: finding(rule, file, open, { name }) };
  }
  if (detail.startsWith('Unexpected closing tag')) {
    return { at, finding: finding(mdxUnopenedTag, file, place, { name: tag }) };
  }
  if (detail.includes('expression')) {
    const brace = text.lastIndexOf('{', at);
    const heading = headingAt(text, brace);
    if (heading)
      return {
        at: brace,
        finding: finding(headingNoSpace, file, positionOf(text, heading.at), { marks: heading.marks }),
      };
    const shown = text.slice(brace).split('\n', 1)[0]?.slice(0, 40) ?? '';
    return { at: brace, finding: finding(mdxExpression, file, positionOf(text, brace), { shown }) };
  }
  if (text[at] === '<' || text[at - 1] === '<') {
    const sign = text[at] === '<' ? at : at - 1;
    const broken = judgeBrokenTag(text, sign, file);
    if (broken) return { at: sign, finding: broken };
    const around =
      text.slice(Math.max(0, text.lastIndexOf('\n', sign) + 1, sign - 12), sign + 12).split(/[\r\n]/, 1)[0] ??
      '';
    const isComment = text.startsWith('<!--', sign);
    const comment = isComment
      ? { en: ' A comment is {/* … */}.', ko: ' 주석은 {/* … */}로 씁니다.' }
      : { en: '', ko: '' };
    return { at: sign, finding: finding(mdxLessThan, file, positionOf(text, sign), { around, comment }) };
  }
  return { at, finding: finding(mdxSyntax, file, place, { detail: detail.replace(/\s*\(note:.*$/s, '') }) };
}

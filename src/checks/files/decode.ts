import { isUtf8 } from 'node:buffer';
import { type Finding, finding, topOfFile } from '../finding.ts';
import { invisibleIn, withoutInvisible } from './invisible.ts';
import { positionOf } from './position.ts';
import { encodingControl, encodingNotNfc, encodingNotUtf8, encodingUtf16 } from './rules.ts';

/** What kind of text it is: words must be composed, code may hold any letters. */
export type Purpose = 'words' | 'code';

export interface Decoded {
  /**
   * Null where the bytes are no text. Without byte-order mark, and as if what was found had been mended: what is wrong
   * only because of it is not found again.
   */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/** Text of a file. Line ends stay as they are; a byte-order mark is dropped. */
export function decode(bytes: Buffer, file: string, purpose: Purpose): Decoded {
  const utf16 = utf16Order(bytes);
  if (utf16) {
    const command = `iconv -f ${utf16} -t UTF-8 ${file} > utf8 && mv utf8 ${file}`;
    return { text: null, findings: [finding(encodingUtf16, file, topOfFile, { order: utf16, command })] };
  }
  if (!isUtf8(bytes)) return { text: null, findings: [notUtf8(bytes, file)] };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const findings = [...controlsIn(text, file), ...invisibleIn(text, file)];
  if (purpose === 'words') findings.push(...decomposedIn(text, file));
  if (findings.length === 0) return { text, findings };
  const mended = withoutInvisible(text.replace(controls, ''));
  return { text: purpose === 'words' ? mended.normalize('NFC') : mended, findings };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** UTF-16 by its mark, or by the zero bytes that every Latin letter has in it. */
function utf16Order(bytes: Buffer): 'UTF-16LE' | 'UTF-16BE' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  if (!bytes.includes(0)) return null;
  const start = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 8;
  if (odd > many && even < odd / 8) return 'UTF-16LE';
  return even > many && odd < even / 8 ? 'UTF-16BE' : null;
}

function notUtf8(bytes: Buffer, file: string): Finding {
  const { line, start } = firstBadLine(bytes);
  const end = bytes.indexOf(0x0a, start);
  const badLine = bytes.subarray(start, end < 0 ? bytes.length : end);
  const good = goodLength(badLine);
  const column = badLine.toString('utf8', 0, good).replace(/^\uFEFF/, '').length + 1;
  const byte = (badLine[good] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const encoding = looksLikeCp949(bytes) ? 'CP949' : null;
  return finding(
    encodingNotUtf8,
    file,
    { line, column },
    {
      byte,
      looks: encoding
        ? { en: 'It looks like CP949 (EUC-KR).', ko: 'CP949(EUC-KR)로 보입니다.' }
        : { en: 'Its encoding is not known.', ko: '인코딩을 알 수 없습니다.' },
      command: `iconv -f ${encoding ?? 'ENCODING'} -t UTF-8 ${file} > utf8 && mv utf8 ${file}`,
    },
  );
}

/** A line feed is never part of a longer sequence, neither in UTF-8 nor in CP949: each line can be judged alone. */
function firstBadLine(bytes: Buffer): { line: number; start: number } {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return { line, start };
    start = end + 1;
  }
}

/** How many bytes at the beginning are UTF-8 characters. */
function goodLength(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let good = 0;
  for (const [index] of bytes.entries()) {
    try {
      decoder.decode(bytes.subarray(index, index + 1), { stream: true });
    } catch {
      // Fatal at the first byte that cannot continue: what came before it is the answer.
      return good;
    }
    if (isUtf8(bytes.subarray(0, index + 1))) good = index + 1;
  }
  return good;
}

function looksLikeCp949(bytes: Buffer): boolean {
  try {
    return /[가-힣]/.test(new TextDecoder('euc-kr', { fatal: true }).decode(bytes));
  } catch {
    // Not valid in that encoding either.
    return false;
  }
}

function controlsIn(text: string, file: string): Finding[] {
  const index = text.search(controls);
  if (index < 0) return [];
  const code = `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
  return [finding(encodingControl, file, positionOf(text, index), { code })];
}

/** Conjoining jamo and combining marks that NFC would join to one letter. */
function decomposedIn(text: string, file: string): Finding[] {
  if (text === text.normalize('NFC')) return [];
  const line = text.split('\n').findIndex((line) => line !== line.normalize('NFC'));
  const words = text.split('\n')[line] ?? '';
  const composed = words.normalize('NFC');
  let column = 0;
  while (words[column] === composed[column]) column += 1;
  const around = words.slice(column, column + 12).normalize('NFC');
  return [finding(encodingNotNfc, file, { line: line + 1, column: column + 1 }, { around })];
}

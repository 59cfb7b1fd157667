import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/checks/files/decode.ts';

const found = (bytes: Buffer) =>
  decode(bytes, 'x.mdx', 'words').findings.map(({ rule, line, column }) => [rule.id, line, column]);

describe('decode', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        found(Buffer.from(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing in what people write', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('가', '힣', 'a', ' ', '\n', '\t', '“', '😀', '①')), (signs) => {
        expect(found(Buffer.from(signs.join('')))).toEqual([]);
      }),
    );
  });

  it.each([
    ['a byte that no character has', Buffer.from([0x61, 0x0a, 0x62, 0xff]), ['encoding/not-utf-8', 2, 2]],
    ['a character that is cut off', Buffer.from('가나').subarray(0, 5), ['encoding/not-utf-8', 1, 2]],
    ['half of a pair', Buffer.from([0xed, 0xa0, 0x80]), ['encoding/not-utf-8', 1, 1]],
    ['UTF-16, little end first', Buffer.from('\uFEFFab', 'utf16le'), ['encoding/utf-16', 1, 1]],
    ['a zero-width space', Buffer.from('a\n가\u200b'), ['encoding/invisible', 2, 2]],
    ['a tag character', Buffer.from('\u{E0041}'), ['encoding/invisible', 1, 1]],
    ['an escape of a terminal', Buffer.from('a\x1b[31m'), ['encoding/control-character', 1, 2]],
    [
      'decomposed Hangul',
      Buffer.from('나 가'.normalize('NFD').normalize('NFC').replace('가', '\u1100\u1161')),
      ['encoding/not-nfc', 1, 3],
    ],
  ])('finds %s', (_name, bytes, expected) => {
    expect(found(bytes)).toEqual([expected]);
  });

  it('goes on with the text as it will be', () => {
    expect(decode(Buffer.from('one-\u200bthread'), 'x', 'words').text).toBe('one-thread');
    expect(decode(Buffer.from('\uFEFFa'), 'x', 'words').text).toBe('a');
  });
});

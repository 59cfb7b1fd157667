import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd } from '../../../playgrounds/kit/ts/width.ts';

describe('displayWidth', () => {
  it.each([
    ['Latin', 'async', 5],
    ['Hangul', '한글', 4],
    ['decomposed Hangul (NFD), as macOS names files', '한글'.normalize('NFD'), 4],
    ['a single consonant jamo', 'ㄱ', 2],
    ['Hanja', '漢字', 4],
    ['full-width Latin', 'Ａ１', 4],
    ['half-width katakana', 'ｱ', 1],
    ['mixed', '김하늘 1', 8],
    ['a combining accent', 'e\u0301', 1],
    ['a lone combining mark', '\u0301', 0],
    ['a zero-width space', '\u200b', 0],
    ['an emoji', '🙂', 2],
    ['a family joined by zero-width joiners', '👨‍👩‍👧', 2],
    ['a flag', '🇰🇷', 2],
    ['a text symbol turned into an emoji', '❤\ufe0f', 2],
    ['a text symbol', '✓', 1],
    ['nothing', '', 0],
  ])('%s', (_name, text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('padEnd', () => {
  it('pads by columns, not by characters', () => {
    expect(padEnd('박별', 6)).toBe('박별  ');
  });

  it('leaves what is wider alone', () => {
    expect(padEnd('김하늘', 4)).toBe('김하늘');
  });
});

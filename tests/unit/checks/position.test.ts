import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf, positionOf } from '../../../src/checks/files/position.ts';

const texts = fc.array(fc.constantFrom('a', '가', '😀', '\n', '\r\n', ' ')).map((parts) => parts.join(''));

describe('positions', () => {
  it('count lines and UTF-16 units from 1', () => {
    expect(positionOf('가나\r\n다 x', 6)).toEqual({ line: 2, column: 3 });
  });

  it('lead back to where they came from', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const index = seed % (text.length + 1);
        expect(offsetOf(text, positionOf(text, index))).toBe(index);
      }),
    );
  });
});

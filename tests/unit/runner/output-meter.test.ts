import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOutputMeter } from '../../../src/playground/runner/output-meter.ts';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

describe('output meter', () => {
  it('lets through exactly as many lines as allowed', () => {
    const meter = createOutputMeter({ outputLines: 2, outputBytes: 100 });
    expect(meter.take('a\nb\n')).toBe('a\nb\n');
    expect(meter.isExceeded()).toBe(false);
    expect(meter.take('c')).toBe('');
    expect(meter.isExceeded()).toBe(true);
  });

  it('cuts after the last line that is allowed', () => {
    const meter = createOutputMeter({ outputLines: 2, outputBytes: 100 });
    expect(meter.take('a\nb\nc\nd')).toBe('a\nb\n');
    expect(meter.isExceeded()).toBe(true);
  });

  it('counts bytes, and does not cut a character in two', () => {
    const meter = createOutputMeter({ outputLines: 9, outputBytes: 7 });
    expect(meter.take('한글글')).toBe('한글');
    expect(meter.isExceeded()).toBe(true);
    expect(meter.take('a')).toBe('');
  });

  it('takes nothing for an empty text', () => {
    const meter = createOutputMeter({ outputLines: 0, outputBytes: 0 });
    expect(meter.take('')).toBe('');
    expect(meter.isExceeded()).toBe(false);
  });

  it('passes on a prefix within both limits, all of it unless it says otherwise', () => {
    const limits = fc.record({ outputLines: fc.nat(20), outputBytes: fc.nat(60) });
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '한', '😀') }), { maxLength: 8 });
    fc.assert(
      fc.property(limits, texts, (limit, written) => {
        const meter = createOutputMeter(limit);
        const passed = written.map((text) => meter.take(text)).join('');
        expect(written.join('').startsWith(passed)).toBe(true);
        expect(passed.split('\n').length - 1).toBeLessThanOrEqual(limit.outputLines);
        expect(bytesOf(passed)).toBeLessThanOrEqual(limit.outputBytes);
        expect(meter.isExceeded()).toBe(passed !== written.join(''));
      }),
    );
  });
});

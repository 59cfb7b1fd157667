import { describe, expect, it } from 'vitest';
import { fingerprint, inputHash } from '../../../src/checks/fingerprint.ts';

describe('fingerprint', () => {
  it('is twelve hexadecimal digits of the SHA-256', () => {
    expect(fingerprint('abc')).toBe('ba7816bf8f01');
  });

  it('does not see line ends or the Unicode form', () => {
    expect(fingerprint('코루틴\r\n끝\r\n')).toBe(fingerprint('코루틴\n끝\n'.normalize('NFD')));
  });

  it('sees a changed word', () => {
    expect(fingerprint('코루틴을')).not.toBe(fingerprint('코루틴이'));
  });
});

describe('inputHash', () => {
  it('does not depend on the order of the files or on line ends', () => {
    expect(inputHash({ 'a.py': 'x\r\n', 'b.yaml': 'y\n' })).toBe(
      inputHash({ 'b.yaml': 'y\n', 'a.py': 'x\n' }),
    );
  });

  it('sees text that moves from one file to another', () => {
    expect(inputHash({ a: 'xy', b: '' })).not.toBe(inputHash({ a: 'x', b: 'y' }));
  });

  it('sees a renamed file', () => {
    expect(inputHash({ 'main.py': 'x' })).not.toBe(inputHash({ 'main.ts': 'x' }));
  });
});

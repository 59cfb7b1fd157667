import { createHash } from 'node:crypto';

const LF = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Twelve hexadecimal digits of a text: a translation names by it the original that it was written from.
 * Line ends, a byte-order mark and Unicode form do not count, so that a checkout on another system has the same fingerprint.
 */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(LF(text).normalize('NFC')).digest('hex').slice(0, 12);

/**
 * Hash of what a recorded run depends on, by file name. A recording that holds another one is stale.
 * Line ends and a byte-order mark do not count; the length of each file does, so that no text can move from one file to the next.
 */
export const inputHash = (files: Readonly<Record<string, string>>): string => {
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) {
    const text = LF(files[name] ?? '');
    hash.update(`${name}\0${Buffer.byteLength(text)}\0${text}`);
  }
  return hash.digest('hex');
};

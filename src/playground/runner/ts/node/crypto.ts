import { Buffer } from 'node:buffer';
import { needsNode } from '../needs-node.ts';

const { crypto: webcrypto } = globalThis;
const VERSION_4 = 0x40;
const VARIANT_RFC = 0x80;

const randomBytes = (size: number): Buffer => Buffer.from(webcrypto.getRandomValues(new Uint8Array(size)));

/** Made here, since browsers offer it only where the page, and all around it, came over https. */
function randomUUID(): string {
  const bytes = randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | VERSION_4;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | VARIANT_RFC;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** From `min` (0 when only one number is given) up to, but not including, `max`. */
function randomInt(first: number, second?: number): number {
  const [min, max] = second === undefined ? [0, first] : [first, second];
  return min + Math.floor((randomBytes(6).readUIntBE(0, 6) / 2 ** 48) * (max - min));
}

const hashing = ['createHash', 'createHmac', 'pbkdf2', 'pbkdf2Sync', 'scrypt', 'scryptSync', 'hash'];
const absent = Object.fromEntries(
  hashing.map((name) => [
    name,
    () => {
      throw needsNode(`crypto.${name}()`);
    },
  ]),
);

/** The global `crypto` lacks in the page what browsers keep for https. */
export function completeWebCrypto(): void {
  if (!('randomUUID' in webcrypto)) Object.defineProperty(webcrypto, 'randomUUID', { value: randomUUID });
  if ('subtle' in webcrypto) return;
  Object.defineProperty(webcrypto, 'subtle', {
    get() {
      throw needsNode('crypto.subtle');
    },
  });
}

/** `node:crypto`: random values only; its hashes would weigh more than all the rest. */
export const crypto = {
  ...absent,
  getRandomValues: webcrypto.getRandomValues.bind(webcrypto),
  randomBytes,
  randomInt,
  randomUUID,
  webcrypto,
};

import type { Files } from '../lab-files.ts';
import type { RunLanguage } from '../protocol.ts';
import { isFiles } from './payload.ts';

/** Longest address that mail programs and messengers leave whole, in characters after the `#`. */
export const LONGEST_LINK = 16_384;
/** What a link may unpack to: a small hostile one could fill the memory. In bytes. */
const LONGEST_CODE = 200_000;

export interface SharedCode {
  lab: string;
  language: RunLanguage;
  files: Files;
}

const prefix = '#code=';

/** The fragment of an address that carries the code, compressed; null where it would be too long. */
export async function shareFragment({ lab, language, files }: SharedCode): Promise<string | null> {
  const packed = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(files)),
  );
  const fragment = `${prefix}${lab}.${language}.${base64url(packed)}`;
  return fragment.length <= LONGEST_LINK ? fragment : null;
}

/** Which lab a fragment is for; null if it carries no code. Says nothing about whether it can be read. */
export function sharedWith(fragment: string): Omit<SharedCode, 'files'> | null {
  const [, lab, language] = /^#code=([a-z0-9-]+)\.(ts|py)\./.exec(fragment) ?? [];
  return lab && (language === 'ts' || language === 'py') ? { lab, language } : null;
}

/** The code of a fragment; null where it was cut, is too long, or is something else. Anybody may have made it. */
export async function readShared(fragment: string): Promise<SharedCode | null> {
  const target = sharedWith(fragment);
  if (!target || fragment.length > LONGEST_LINK) return null;
  try {
    const packed = fromBase64url(fragment.slice(fragment.lastIndexOf('.') + 1));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      await through(new DecompressionStream('deflate-raw'), packed),
    );
    const files: unknown = JSON.parse(text);
    return isFiles(files) ? { ...target, files } : null;
  } catch {
    // Cut or made up: the reader is told the same.
    return null;
  }
}

/** @throws RangeError when more comes out than a lab's code could be */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    length += value.length;
    if (length > LONGEST_CODE) throw new RangeError(`More than ${LONGEST_CODE} bytes.`);
    parts.push(value);
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

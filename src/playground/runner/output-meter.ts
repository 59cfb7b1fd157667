import type { OutputChunk, RunLimits } from '../protocol.ts';

/** The longest UTF-8 form of one UTF-16 code unit, in bytes. */
const BYTES_PER_UNIT = 3;

/**
 * Lets output through up to a number of lines and of UTF-8 bytes, and cuts the text that goes beyond. The worker
 * holds a program to it; the page does so again, for a program that has got round the worker.
 */
export function createOutputMeter(limits: Pick<RunLimits, 'outputLines' | 'outputBytes'>) {
  const encoder = new TextEncoder();
  let lines = limits.outputLines;
  let bytes = limits.outputBytes;
  let exceeded = false;

  /** The part of a text that is within the limits. */
  function take(text: string): string {
    if (exceeded) return '';
    // No text is shorter in bytes than in code units, so that the rest of a flood need not be looked at.
    let end = lines > 0 ? Math.min(text.length, bytes) : 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
      lines -= 1;
      if (lines === 0) end = at + 1;
    }
    const room = new Uint8Array(Math.min(bytes, end * BYTES_PER_UNIT));
    const { read, written } = encoder.encodeInto(text.slice(0, end), room);
    bytes -= written;
    exceeded = read < text.length;
    return exceeded ? text.slice(0, read) : text;
  }

  return {
    take,
    takeChunk: (chunk: OutputChunk): OutputChunk => ({ ...chunk, text: take(chunk.text) }),
    /** Whether something was cut. */
    isExceeded: (): boolean => exceeded,
  };
}

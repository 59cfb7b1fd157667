const PAGE_BYTES = 64 * 1024;

/** Holds the memory that WebAssembly may take. */
export interface MemoryCap {
  /** In bytes; none until it is set. */
  set(limitBytes: number): void;
}

/**
 * Makes every WebAssembly memory of this worker refuse to grow beyond a limit, as it does at the limit of the
 * machine: Python then raises MemoryError.
 */
export function capMemory(): MemoryCap {
  let limitBytes = Number.POSITIVE_INFINITY;
  const { prototype } = WebAssembly.Memory;
  const grow = prototype.grow;
  prototype.grow = function growWithinLimit(this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE_BYTES > limitBytes) {
      throw new RangeError(`WebAssembly.Memory.grow(): more than ${limitBytes} bytes`);
    }
    return grow.call(this, pages);
  };
  return {
    set(bytes) {
      limitBytes = bytes;
    },
  };
}

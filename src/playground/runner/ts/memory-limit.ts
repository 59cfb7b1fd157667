const PAGE_BYTES = 64 * 1024;
/** Smaller buffers are not counted: the collector, and the time limit, deal with them. In bytes. */
const COUNTED_BYTES = 64 * 1024;
/**
 * The collector tells of dropped buffers only between two turns of the loop, so that a synchronous loop seems to
 * keep all that it ever made. It gets this many times the limit.
 */
const OVERCOMMIT = 3;

const bufferTypes = [
  ...['ArrayBuffer', 'SharedArrayBuffer', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array'],
  ...['Uint16Array', 'Int32Array', 'Uint32Array', 'Float16Array', 'Float32Array', 'Float64Array'],
  ...['BigInt64Array', 'BigUint64Array'],
];

type BufferType = (new (...args: unknown[]) => object) & { BYTES_PER_ELEMENT?: number };

/**
 * Counts what a program takes in array buffers and WebAssembly memory, and ends it beyond the limit: an array of
 * 64 MB, filled in a loop, takes gigabytes a second. Strings and objects are bounded by the browser only.
 * @param onExceeded never returns
 */
export function limitMemory(limitBytes: number, onExceeded: () => never): void {
  let heldBytes = 0;
  const registry = new FinalizationRegistry<number>((bytes) => {
    heldBytes -= bytes;
  });

  function reserve(bytes: number): void {
    if (!(bytes >= COUNTED_BYTES)) return;
    if (heldBytes + bytes > limitBytes * OVERCOMMIT) onExceeded();
    heldBytes += bytes;
  }

  for (const name of bufferTypes) {
    const type: BufferType | undefined = Reflect.get(globalThis, name);
    if (type === undefined) continue;
    const size = type.BYTES_PER_ELEMENT ?? 1;
    const counted = new Proxy(type, {
      construct(target, args, newTarget) {
        const bytes = bytesOf(args, size);
        reserve(bytes);
        const made: object = Reflect.construct(target, args, newTarget);
        if (bytes >= COUNTED_BYTES) registry.register(made, bytes);
        return made;
      },
    });
    // Otherwise the type would still be had from any buffer.
    Reflect.defineProperty(type.prototype, 'constructor', {
      value: counted,
      writable: true,
      configurable: true,
    });
    Reflect.defineProperty(globalThis, name, { value: counted, writable: true, configurable: true });
  }
  limitWebAssembly(reserve);
}

/** Bytes that a constructor will take: of a length, or of what it copies; none where it only looks at a buffer. */
function bytesOf([first, options]: readonly unknown[], size: number): number {
  if (typeof first === 'number') return Math.max(first, maxByteLength(options)) * size;
  if (ArrayBuffer.isView(first) || Array.isArray(first))
    return ('length' in first ? Number(first.length) : 0) * size;
  return 0;
}

const maxByteLength = (options: unknown): number =>
  typeof options === 'object' && options !== null && 'maxByteLength' in options
    ? Number(options.maxByteLength)
    : 0;

function limitWebAssembly(reserve: (bytes: number) => void): void {
  const { prototype } = WebAssembly.Memory;
  const grow = prototype.grow;
  prototype.grow = function growWithinLimit(pages) {
    reserve(pages * PAGE_BYTES);
    return grow.call(this, pages);
  };
  WebAssembly.Memory = new Proxy(WebAssembly.Memory, {
    construct(target, args, newTarget) {
      reserve(Number(args[0]?.initial ?? 0) * PAGE_BYTES);
      return Reflect.construct(target, args, newTarget);
    },
  });
  prototype.constructor = WebAssembly.Memory;
}

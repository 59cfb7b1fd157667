import type { BootMessage, LoadProgress } from '../../protocol.ts';
import { RuntimeUnavailable } from './unavailable.ts';

/** A file of the runtime as the build emits it. */
export interface Asset {
  url: string;
  /** Size without transfer compression, in bytes: what the progress counts up to. */
  bytes: number;
}

export interface RuntimeSource {
  /** The classic worker script. */
  script: Asset;
  /** Binary files that the worker is given, by name. */
  binaries: Readonly<Record<string, Asset>>;
}

export type LoadedRuntime = Pick<BootMessage, 'script' | 'assets'>;

/**
 * Fetches all files of a runtime at once. Errors: RuntimeUnavailable (`network`) naming the file.
 * @param onProgress told at each arriving piece
 */
export async function loadRuntime(
  { script, binaries }: RuntimeSource,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadedRuntime> {
  const totalBytes = [script, ...Object.values(binaries)].reduce((sum, { bytes }) => sum + bytes, 0);
  let loadedBytes = 0;
  const count = (bytes: number) => {
    loadedBytes += bytes;
    onProgress({ loadedBytes, totalBytes });
  };
  const load = (asset: Asset) => fetchBytes(asset, signal, count);
  const [text, ...files] = await Promise.all([load(script), ...Object.values(binaries).map(load)]);
  const names = Object.keys(binaries);
  return {
    script: new TextDecoder().decode(text),
    assets: Object.fromEntries(files.map((file, index) => [names[index] ?? '', file])),
  };
}

async function fetchBytes({ url }: Asset, signal: AbortSignal, count: (bytes: number) => void) {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await new Response(response.body?.pipeThrough(counter(count))).arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new RuntimeUnavailable('network', `${url}: ${error instanceof Error ? error.message : error}`);
  }
}

const counter = (count: (bytes: number) => void) =>
  new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      count(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });

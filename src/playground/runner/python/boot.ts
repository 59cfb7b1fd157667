import type { PyodideAPI } from 'pyodide';
import type { RuntimeAssets } from '../../protocol.ts';

type LoadOptions = NonNullable<Parameters<typeof import('pyodide').loadPyodide>[0]>;
type PyodideModuleFactory = NonNullable<LoadOptions['createPyodideModule']>;

/** Names of the assets that Pyodide asks for by itself, with the types that it insists on. */
const served: Readonly<Record<string, string>> = {
  'pyodide.asm.wasm': 'application/wasm',
  'python_stdlib.zip': 'application/zip',
};
/** Never asked: its requests are answered from the assets. */
const INDEX_URL = 'https://assets.invalid/';
const START_TIMEOUT_MS = 50_000;
/** Where Python finds `_waitless`. */
const RUNTIME_FOLDER = '/runtime';

export interface Booted {
  python: PyodideAPI;
  /** Its memory right after the start, for those that come after it; null if it began with one itself. */
  snapshot: ArrayBuffer | null;
}

/** Starts CPython from bytes: an opaque origin can fetch nothing. Rejects if it does not start within 50 s. */
export async function bootPython(assets: RuntimeAssets): Promise<Booted> {
  checkPolicy();
  // Pyodide refuses classic workers, and knows them by this.
  Object.assign(self, { importScripts: refuseScripts });
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    importScript<typeof import('pyodide')>(assets, 'pyodide.mjs'),
    importScript<{ default: PyodideModuleFactory }>(assets, 'pyodide.asm.mjs'),
  ]);
  const originalFetch = self.fetch;
  self.fetch = async (input) => answer(assets, String(input));
  try {
    const earlier = assets.snapshot;
    const python: PyodideAPI = await withinTime(
      loadPyodide({
        indexURL: INDEX_URL,
        createPyodideModule,
        lockFileContents: textOf(assets, 'pyodide-lock.json'),
        // Not yet public in Pyodide, whose version is pinned. Only memory is in it: nothing of JavaScript, of ours, or of
        // a program.
        ...(earlier ? { _loadSnapshot: earlier } : { _makeSnapshot: true }),
      }),
    );
    const snapshot = earlier ? null : snapshotOf(python);
    addRuntime(python, assets);
    return { python, snapshot };
  } finally {
    self.fetch = originalFetch;
  }
}

/** A copy of its own: what the browser lends may be longer than the memory, and cannot be handed on. */
const snapshotOf = (python: PyodideAPI): ArrayBuffer => new Uint8Array(python.makeMemorySnapshot()).buffer;

/** Without 'wasm-unsafe-eval' Pyodide hangs instead of failing; this fails. */
function checkPolicy(): void {
  const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  new WebAssembly.Module(emptyModule);
}

function refuseScripts(): never {
  throw new Error('This worker imports no scripts.');
}

async function importScript<Module>(assets: RuntimeAssets, name: string): Promise<Module> {
  const url = URL.createObjectURL(new Blob([bytesOf(assets, name)], { type: 'text/javascript' }));
  try {
    return await import(/* @vite-ignore */ url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function answer(assets: RuntimeAssets, url: string): Response {
  const name = url.slice(url.lastIndexOf('/') + 1);
  return new Response(bytesOf(assets, name), { headers: { 'Content-Type': served[name] ?? '' } });
}

function bytesOf(assets: RuntimeAssets, name: string): ArrayBuffer {
  const bytes = assets[name];
  if (!bytes) throw new Error(`The Python runtime lacks its file ${name}.`);
  return bytes;
}

const textOf = (assets: RuntimeAssets, name: string): string =>
  new TextDecoder().decode(bytesOf(assets, name));

function addRuntime(python: PyodideAPI, assets: RuntimeAssets): void {
  const files: Record<string, string> = JSON.parse(textOf(assets, 'runtime.json'));
  for (const [path, text] of Object.entries(files)) {
    const target = `${RUNTIME_FOLDER}/${path}`;
    python.FS.mkdirTree(target.slice(0, target.lastIndexOf('/')));
    python.FS.writeFile(target, text);
  }
  python.runPython(`
import sys
sys.path.append("${RUNTIME_FOLDER}")
from _waitless.prepare import prepare
prepare()
import _waitless.start
`);
}

async function withinTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Python did not start within ${START_TIMEOUT_MS} ms.`)),
      START_TIMEOUT_MS,
    );
  });
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bootstrap = fileURLToPath(new URL('../bootstrap', import.meta.url));
const require = createRequire(import.meta.url);

/** What Pyodide consists of, as its package names it. */
const ofPyodide = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip'] as const;

/** The files that a Python worker is given, by name. */
export function runtimeFiles(): Record<string, Uint8Array> {
  const pyodide = ofPyodide.map((name) => [name, readFileSync(require.resolve(`pyodide/${name}`))]);
  return {
    ...Object.fromEntries(pyodide),
    'pyodide-lock.json': encode(lockFile()),
    'runtime.json': encode(bootstrapFiles()),
  };
}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Pyodide wants to know what could be installed: nothing. */
function lockFile(): object {
  const { info } = JSON.parse(readFileSync(require.resolve('pyodide/pyodide-lock.json'), 'utf8'));
  return { info, packages: {} };
}

/** All Python files of bootstrap/ by path. */
function bootstrapFiles(): Record<string, string> {
  const paths = readdirSync(bootstrap, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.py'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(bootstrap, path), 'utf8')]));
}

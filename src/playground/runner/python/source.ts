import { binaries, script } from 'virtual:runtime/python';
import type { RuntimeSource } from '../host/assets.ts';

/** The Python runtime: the worker, Pyodide, its standard library and what makes it behave like CPython. */
export const pythonRuntime: RuntimeSource = { script, binaries };

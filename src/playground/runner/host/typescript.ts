import { script } from 'virtual:runtime/typescript';
import type { RuntimeSource } from './assets.ts';

/** The TypeScript runtime: one script, nothing else. */
export const typescriptRuntime: RuntimeSource = { script, binaries: {} };

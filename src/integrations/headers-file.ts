import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFileText } from './headers.ts';

/** Writes `dist/_headers`, by which static hosts send what the local server sends. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFileText(base)),
    },
  };
}

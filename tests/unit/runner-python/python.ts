import { fileURLToPath } from 'node:url';

export const here = fileURLToPath(new URL('.', import.meta.url));
export const bootstrap = fileURLToPath(
  new URL('../../../src/playground/runner/python/bootstrap', import.meta.url),
);

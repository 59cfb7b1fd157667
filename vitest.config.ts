import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Two cores, and the tests themselves are quick: more workers only cost their start.
    maxWorkers: 2,
  },
});

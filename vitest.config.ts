import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // Two cores, and the tests themselves are quick: more workers only cost their start.
    maxWorkers: 2,
    // What hangs is told by this; a busy machine is not what hangs.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: ['tests/unit/labs/**'] },
      },
      // What learners may write, run for real: minutes in all.
      { extends: true, test: { name: 'variants', include: ['tests/unit/labs/**/*.test.ts'] } },
      { extends: true, test: { name: 'mutations', include: ['tests/mutations/**/*.test.ts'] } },
      // They read dist/: `npm run build` comes first.
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
    ],
  },
});

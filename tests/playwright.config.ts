import { defineConfig } from 'playwright/test';
import { readTools } from '../src/cli/tools.ts';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/__screenshots__/{arg}{ext}',
  globalSetup: './support/serve-site.ts',
  // A test that passes at its second try has not told the truth at its first.
  // Two browsers on two shared cores are slow at times; what a test promises in time it says itself.
  timeout: 90_000,
  retries: 0,
  workers: 1,
  // Where there are several workers, none goes on with a long file alone while the others have nothing left.
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    // Set by globalSetup, which runs before the workers read this file again.
    baseURL: process.env.WAITLESS_URL,
    locale: 'ko-KR',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: readTools().chromium ?? undefined,
      args: [
        // Chromium's sandbox refuses to run as root, which CI containers are.
        ...(isRoot ? ['--no-sandbox'] : []),
        // Nothing but the pages under test may use the network.
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

import { wholeBrowsers } from '../../src/cli/setup/tools/chromium.mjs';
import { onPath } from '../../src/cli/setup/tools/find-program.mjs';

/**
 * The whole browser, or null: the headless shell does not give a sandboxed frame a process of its own in every case,
 * so that what ends the frame's process there may end the page's.
 */
export const wholeBrowser = (): string | null =>
  process.env.CHROMIUM_PATH ?? onPath(wholeBrowsers)[0] ?? null;

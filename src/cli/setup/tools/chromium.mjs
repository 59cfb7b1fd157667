import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../messages.mjs';
import { modules } from '../paths.mjs';
import { run } from '../run.mjs';
import { firstThatRuns, onPath } from './find-program.mjs';

/** Chromium without what a window needs: the tests of pages take a quarter less time in it. */
const headlessShell = 'chromium-headless-shell';
/** Names of the whole browser on PATH, the better first. */
export const wholeBrowsers = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'chrome',
];
const names = [headlessShell, ...wholeBrowsers];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const downloadLimitMs = 300_000;

/** @returns {Promise<{ path: string } | { why: string }>} */
export async function findChromium() {
  const wish = process.env.CHROMIUM_PATH;
  if (wish) return (await runs([wish])) ?? { why: say.chromiumPathWrong(wish) };
  const installed = (await runs(onPath(names))) ?? (await runs(applications.filter(existsSync)));
  return (
    installed ?? (await runs([await playwrightsOwn()].filter(existsSync))) ?? { why: say.chromiumMissing }
  );
}

/** Whether the lighter browser is on PATH. */
export const hasHeadlessShell = () => onPath([headlessShell]).length > 0;

/** Playwright's own download: the way for every machine without a package manager that we know. */
export async function downloadChromium() {
  const cli = join(modules, 'playwright', 'cli.js');
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const args = [cli, 'install', '--no-shell', ...(isLinuxRoot ? ['--with-deps'] : []), 'chromium'];
  // Five attempts of Playwright's usual half minute each would be a long wait for "no network".
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' };
  await run(process.execPath, args, { label: 'chromium', timeoutMs: downloadLimitMs, env });
}

/** @param {string[]} candidates */
async function runs(candidates) {
  // `--version` opens a window on Windows, where a Chrome that exists can be taken to run.
  const path =
    process.platform === 'win32' ? (candidates[0] ?? null) : await firstThatRuns(candidates, ['--version']);
  return path ? { path } : null;
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright/test';
import { root } from '../../../src/cli/child.ts';

/** What decides how the same page looks on another machine. */
export interface Rendering {
  platform: string;
  /** The program and its main version: the headless shell smooths some faces in another way than the whole browser. */
  browser: string;
  /** The faces that text and code are really drawn with. */
  fonts: string[];
}

const record = join(root, 'tests', 'e2e', '__screenshots__', 'rendering.json');

/** How this machine draws the page. */
export async function renderingOf(page: Page): Promise<Rendering> {
  const devtools = await page.context().newCDPSession(page);
  const { product } = await devtools.send('Browser.getVersion');
  await devtools.detach();
  const faces = await Promise.all(['h1', '.prose p', 'pre code'].map((selector) => facesOf(page, selector)));
  return {
    platform: process.platform,
    browser: product.replace(/[.].*/, ''),
    fonts: [...new Set(faces.flat())].sort(),
  };
}

/** Why this machine's screenshots cannot be compared with those of the repository, or null. */
export async function incomparable(here: Rendering): Promise<string | null> {
  const there: Rendering | null = existsSync(record) ? JSON.parse(await readFile(record, 'utf8')) : null;
  if (JSON.stringify(here) === JSON.stringify(there)) return null;
  return `screenshots are of ${there ? told(there) : 'no machine yet'}, this is ${told(here)}`;
}

/** Keeps how the screenshots were drawn beside them. */
export async function recordRendering(here: Rendering): Promise<void> {
  await mkdir(dirname(record), { recursive: true });
  await writeFile(record, `${JSON.stringify(here, null, 2)}\n`);
}

const told = ({ platform, browser, fonts }: Rendering): string =>
  `${browser} on ${platform} with ${fonts.join(', ')}`;

/** Asks the browser, since a stylesheet tells only what it wishes for. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const document = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: document.root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts.map(({ familyName }) => familyName);
}

import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright/test';

/** What a page asks for before anyone touches it. Sizes are bytes after gzip at the level that hosts use. */
export interface Transfer {
  requests: string[];
  html: number;
  css: number;
  js: number;
  /** As they are: fonts are compressed already. */
  fonts: number;
  other: number;
}

/** Level 6 is zlib's own choice and that of most hosts. */
const gzipLevel = 6;

/** Loads a page and weighs everything that it fetches by itself. */
export async function transferOf(page: Page, path: string): Promise<Transfer> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  const transfer: Transfer = { requests: [], html: 0, css: 0, js: 0, fonts: 0, other: 0 };
  for (const response of responses) {
    const body = await response.body();
    const kind = kindOf(response);
    transfer.requests.push(response.url());
    transfer[kind] += kind === 'fonts' ? body.length : gzipSync(body, { level: gzipLevel }).length;
  }
  return transfer;
}

function kindOf(response: Response): Exclude<keyof Transfer, 'requests'> {
  switch (response.request().resourceType()) {
    case 'document':
      return 'html';
    case 'stylesheet':
      return 'css';
    case 'script':
      return 'js';
    case 'font':
      return 'fonts';
    default:
      return 'other';
  }
}

import type { Page, Response } from 'playwright/test';
import { gzipped } from './weight.ts';

/** What a page asks for before anyone touches it. Sizes are bytes after gzip. */
export interface Transfer {
  requests: string[];
  html: number;
  css: number;
  js: number;
  /** As they are: fonts are compressed already. */
  fonts: number;
  other: number;
}

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
    transfer[kind] += kind === 'fonts' ? body.length : gzipped(body);
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

import { test as base, type Page } from 'playwright/test';
import type { RunRecord } from '../e2e/runtime/page/bench.ts';
import { program } from '../e2e/runtime/test.ts';
import type { Attack } from './attacks.ts';
import { type Canary, openCanary } from './canary.ts';
import { openSite } from './site.ts';

/** Connections that a program set off may arrive a little after its end. In ms. */
const ECHO_MS = 250;

/** What an attack achieved, told by everybody who could be hurt. */
export interface Damage {
  record: RunRecord;
  network: readonly string[];
  storage: string[];
  page: string[];
}

interface WorkerFixtures {
  canary: Canary;
  /** Address of the page with all defences. */
  site: string;
}

export const test = base.extend<object, WorkerFixtures>({
  canary: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const canary = await openCanary();
      await use(canary);
      await canary.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the same.
    async ({}, use) => {
      const site = await openSite();
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from 'playwright/test';

/** Runs an attack on a page and asks for the damage. */
export async function attack(page: Page, site: string, canary: Canary, { code }: Attack): Promise<Damage> {
  const events: string[] = [];
  const context = page.context();
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.type()}`);
    void dialog.dismiss();
  });
  page.on('download', () => events.push('download'));
  context.on('page', () => events.push('window'));
  if (!page.url().startsWith(site)) await page.goto(site);
  await page.evaluate(plantRecord);
  await page.evaluate(() => window.bench.prepare());
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  canary.clear();
  const source = code.replaceAll('EVIL', canary.url).replaceAll('SITE', site.replace(/\/$/, ''));
  const record = await page.evaluate(
    (request) => window.bench.run(request),
    program(source, { limits: { timeMs: 5_000 } }),
  );
  await page.waitForTimeout(ECHO_MS);
  if (!page.url().startsWith(site)) events.push(`address ${page.url()}`);
  if ((await page.evaluate(() => document.documentElement.outerHTML)) !== before) events.push('document');
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  return {
    record,
    network: [...canary.hits()],
    storage: [...(await page.evaluate(readRecord)), ...cookies],
    page: events,
  };
}

/** A learner's record as a program would find it, and listeners for all who could change it. */
async function plantRecord(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem('progress', 'a record');
  window.heard = [];
  new BroadcastChannel('progress').onmessage = () => window.heard.push('broadcast');
  addEventListener('message', () => window.heard.push('message'));
  addEventListener('storage', () => window.heard.push('storage event'));
}

/** What differs from the record that was planted. */
async function readRecord(): Promise<string[]> {
  const changes = [...window.heard];
  if (JSON.stringify({ ...localStorage }) !== '{"progress":"a record"}') changes.push('localStorage');
  if (sessionStorage.length > 0) changes.push('sessionStorage');
  changes.push(...(await indexedDB.databases()).map(({ name }) => `database ${name}`));
  changes.push(...(await caches.keys()).map((name) => `cache ${name}`));
  changes.push(
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  );
  const directory = await navigator.storage.getDirectory();
  for await (const name of directory.keys()) changes.push(`file ${name}`);
  const { held = [] } = await navigator.locks.query();
  changes.push(...held.map(({ name }) => `lock ${name}`));
  return changes;
}

declare global {
  interface Window {
    heard: string[];
  }
}

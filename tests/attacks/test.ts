import { setTimeout as sleep } from 'node:timers/promises';
import { test as base } from 'playwright/test';
import type { RunRecord } from '../e2e/runtime/page/bench.ts';
import { program } from '../e2e/runtime/test.ts';
import { type Attack, attacks } from './attacks.ts';
import { type Canary, openCanary } from './canary.ts';
import { openSite, type SiteOptions } from './site.ts';
import type { Stage } from './stage.ts';

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
export async function attack(stage: Stage, site: string, canary: Canary, { code }: Attack): Promise<Damage> {
  if (!(await stage.url()).startsWith(site)) await stage.goto(site);
  await stage.evaluate(plantRecord);
  await stage.evaluate(() => window.bench.prepare());
  const before = await stage.evaluate(() => document.documentElement.outerHTML);
  const earlier = stage.happened.length;
  canary.clear();
  const source = code.replaceAll('EVIL', canary.url).replaceAll('SITE', site.replace(/\/$/, ''));
  const record = await stage.evaluate(
    (request) => window.bench.run(request),
    program(source, { limits: { timeMs: 5_000 } }),
  );
  await sleep(ECHO_MS);
  const page = stage.happened.slice(earlier);
  const address = await stage.url();
  if (!address.startsWith(site)) page.push(`address ${address}`);
  if ((await stage.evaluate(() => document.documentElement.outerHTML)) !== before) page.push('document');
  const cookies = (await stage.cookies()).map((name) => `cookie ${name}`);
  return {
    record,
    network: [...canary.hits()],
    storage: [...(await stage.evaluate(readRecord)), ...cookies],
    page,
  };
}

/** What an attack achieves on a site that lacks some defences. */
export async function damageOf(stage: Stage, id: string, options: SiteOptions): Promise<Damage> {
  const found = attacks.find((each) => each.id === id);
  if (!found) throw new RangeError(`There is no attack "${id}".`);
  const site = await openSite(options);
  const canary = await openCanary();
  try {
    return await attack(stage, site.url, canary, found);
  } finally {
    await site.close();
    await canary.close();
  }
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

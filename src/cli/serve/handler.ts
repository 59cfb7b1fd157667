import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../integrations/headers.ts';
import { locate, locateNotFound } from './locate.ts';

/** Changes a text before it is sent. Tests use it to put a stand-in where StackBlitz is. */
export type TextTransform = (text: string, path: string) => string;

/** Hosts tell the encoding of texts; sirv does so for HTML alone. */
const textTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Answers requests as production does: same headers, addresses and 404 pages.
 * @param dir absolute folder of the built site
 * @param base path under which the site lives, without a slash at its end: `` or `/course`
 */
export function siteHandler(dir: string, base: string, transform?: TextTransform): RequestListener {
  // `dev` reads the disk at each request: a build while the server runs must not break it.
  const sendFile = sirv(dir, { dev: true, etag: true });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, { Allow: 'GET, HEAD' });
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    const below = pathBelow(base, pathname);
    if (below === null) {
      const isDoor = pathname === '/' || pathname === base;
      return isDoor ? end(response, 302, { Location: `${base}/` }) : sendText(response, 404, null, pathname);
    }

    for (const [name, value] of Object.entries(headersFor(below))) {
      response.setHeader(name, transform ? transform(value, below) : value);
    }
    const location = locate(dir, below);
    if (location.kind === 'redirect') return end(response, 301, { Location: base + location.path + search });
    if (location.kind === 'missing') return sendText(response, 404, locateNotFound(dir, below), below);
    const type = textTypes[extname(location.file)];
    if (transform && type) return sendText(response, 200, location.file, below);
    if (type) response.setHeader('Content-Type', type);
    request.url = location.path + search;
    sendFile(request, response);
  }

  async function sendText(response: ServerResponse, status: number, file: string | null, path: string) {
    const text = file === null ? 'Not found\n' : await readFile(file, 'utf8');
    const body = Buffer.from(transform ? transform(text, path) : text);
    const type = textTypes[extname(file ?? '.txt')] ?? 'text/plain; charset=utf-8';
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
    });
    response.end(response.req.method === 'HEAD' ? undefined : body);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/** The path below the base; null when the request is for something outside it. */
function pathBelow(base: string, pathname: string): string | null {
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : null;
}

function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers);
  response.end();
}

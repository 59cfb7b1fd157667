/** `node:url`, with the browser's own URL. */
export const { URL, URLSearchParams } = globalThis;

/** Path of a `file:` URL. @throws TypeError for another scheme */
export function fileURLToPath(url: string | URL): string {
  const { protocol, pathname } = new URL(url);
  if (protocol === 'file:') return decodeURIComponent(pathname);
  throw Object.assign(new TypeError('The URL must be of scheme file'), { code: 'ERR_INVALID_URL_SCHEME' });
}

export function pathToFileURL(path: string): URL {
  const escaped = path.replace(/[%\\\n\r\t?#]/g, encodeURIComponent);
  return new URL(escaped, 'file:///project/');
}

export const urlToHttpOptions = ({ protocol, hostname, port, pathname, search }: URL) => ({
  protocol,
  hostname,
  port: port === '' ? '' : Number(port),
  path: pathname + search,
});

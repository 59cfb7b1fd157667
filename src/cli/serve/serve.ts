import { resolve } from 'node:path';
import { siteHandler, type TextTransform } from './handler.ts';
import { closeAll, listen } from './listen.ts';

export interface ServeOptions {
  /** Folder of the built site. */
  dir: string;
  /** 0 for any free one. */
  port: number;
  /** `localhost` unless the site shall be reached from other machines (`0.0.0.0`). */
  host?: string;
  /** Path under which the site was built to live: `/` or `/course`. */
  base?: string;
  transform?: TextTransform;
}

export interface SiteServer {
  /** Address of the home page, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site with production's headers. @throws the system's error when the port cannot be had */
export async function serve({
  dir,
  port,
  host = 'localhost',
  base = '/',
  transform,
}: ServeOptions): Promise<SiteServer> {
  const path = normalBase(base);
  const { servers, port: chosen } = await listen(siteHandler(resolve(dir), path, transform), port, host);
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${chosen}${path}/`, close: () => closeAll(servers) };
}

/** `/`, `course/` and `/course` as a prefix of paths: `` or `/course`. */
const normalBase = (base: string): string => {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
};

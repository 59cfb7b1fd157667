import { memfs } from 'memfs';
import type { EventLoop } from '../loop/event-loop.ts';
import { root } from '../modules/resolve.ts';
import type { Tracer } from '../trace.ts';
import { withSite } from './call-site.ts';

/** Operations that exist as `name`, `nameSync` and `promises.name`. */
const operations = [
  ...[
    'access',
    'appendFile',
    'chmod',
    'copyFile',
    'cp',
    'link',
    'lstat',
    'mkdir',
    'mkdtemp',
    'readdir',
    'readFile',
  ],
  ...[
    'readlink',
    'realpath',
    'rename',
    'rm',
    'rmdir',
    'stat',
    'symlink',
    'truncate',
    'unlink',
    'utimes',
    'writeFile',
  ],
] as const;

type Operation = (typeof operations)[number];
type Callback = (error: unknown, result?: unknown) => void;

/**
 * `node:fs` over files in memory. The volume is memfs's; its asynchronous half is made of the synchronous one here,
 * so that an operation finishes in the loop's poll phase, as in Node, and shows in the trace.
 */
export function createFs(files: Readonly<Record<string, string>>, loop: EventLoop, tracer: Tracer) {
  const { fs, vol } = memfs({}, root);
  vol.fromJSON(files, root);

  function perform(name: Operation | 'open', args: readonly unknown[]): Promise<unknown> {
    const site = new Error();
    const target = typeof args[0] === 'string' ? ` ${args[0]}` : '';
    const span = tracer.begin({ label: `${name}${target}`, on: 'fs', state: 'waiting' });
    const release = loop.hold();
    return new Promise((resolve, reject) => {
      loop.complete(() => {
        release();
        try {
          resolve(Reflect.apply(fs[`${name}Sync`], fs, args));
          span.end('done');
        } catch (error) {
          reject(withSite(error, site));
          span.end('error');
        }
      });
    });
  }

  const promised =
    (name: Operation) =>
    (...args: unknown[]) =>
      perform(name, args);

  const called =
    (name: Operation) =>
    (...args: unknown[]) => {
      const callback = args.pop() as Callback;
      perform(name, args).then(
        (result) => loop.nextTick(() => (result === undefined ? callback(null) : callback(null, result))),
        (error) => loop.nextTick(() => callback(error)),
      );
    };

  const exists = (path: string, callback: (exists: boolean) => void) =>
    called('access')(path, (error: unknown) => callback(error === null));
  const promises = {
    ...Object.fromEntries(operations.map((name) => [name, promised(name)])),
    constants: fs.constants,
    open: fs.promises.open,
    opendir: fs.promises.opendir,
    watch: fs.promises.watch,
  };
  const callbacks = Object.fromEntries(operations.map((name) => [name, called(name)]));
  return { fs: { ...fs, ...callbacks, exists, promises }, promises };
}

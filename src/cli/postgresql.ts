import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgresql } from './setup/tools/postgresql.mjs';

/** A server of its own, with an empty database, for as long as a program or a test needs it. */
export interface Database {
  /** For `DATABASE_URL`. */
  url: string;
  /** Such as `15.18`. */
  version: string;
  stop(): Promise<void>;
}

/** Enough for every program of the course; the data is thrown away, so it need not reach the disk. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=60'];
const user = 'waitless';
const ready = 'database system is ready to accept connections';

/**
 * Starts the machine's PostgreSQL on a free port of loopback, with a data folder of its own that `stop` removes.
 * Resolves to null where no PostgreSQL is installed.
 * @throws Error with what the server said, when it is installed and does not start
 */
export async function startPostgresql(): Promise<Database | null> {
  const found = await findPostgresql();
  if (!('path' in found)) return null;
  const bin = (name: string) => join(found.path, name);
  const owner = whoMayServe();
  const folder = mkdtempSync(join(tmpdir(), 'waitless-postgresql-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  try {
    const data = join(folder, 'data');
    const made = spawnSync(
      bin('initdb'),
      [...['-D', data, '-U', user, '-A', 'trust', '-E', 'UTF8'], '--locale=C', '--no-sync'],
      { cwd: folder, encoding: 'utf8', ...owner },
    );
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
    const port = await freePort();
    const options = [...settings, `port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
    const child = spawn(bin('postgres'), ['-D', data, ...options.flatMap((option) => ['-c', option])], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...owner,
    });
    const end = endsWithUs(child, remove);
    await untilReady(child);
    const [version = ''] = /\d+(\.\d+)*/.exec(printed(bin('postgres'), '--version')) ?? [];
    return { url: `postgresql://${user}@127.0.0.1:${port}/postgres`, version, stop: end };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A server refuses to run as root: there it gets the user that its package made. */
function whoMayServe(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((of) => Number(printed('id', of, 'postgres')));
  return uid && gid ? { uid, gid } : {};
}

const printed = (program: string, ...args: string[]): string =>
  spawnSync(program, args, { encoding: 'utf8' }).stdout?.trim() ?? '';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    // Read on after it is ready: a pipe that nobody empties would stop the server.
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-4096);
      if (said.includes(ready)) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`postgres ended with ${code} before it was ready:\n${said}`)),
    );
  });
}

/** What ends the server, once; also when this process ends before it is asked to. */
function endsWithUs(child: ChildProcess, afterwards: () => void): () => Promise<void> {
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  // SIGQUIT ends it at once: nobody waits for a checkpoint of data that is thrown away.
  const quit = () => {
    child.kill('SIGQUIT');
    afterwards();
  };
  process.once('exit', quit);
  return async () => {
    process.off('exit', quit);
    child.kill('SIGINT');
    await ended;
    afterwards();
  };
}

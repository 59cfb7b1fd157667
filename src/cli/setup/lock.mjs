import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './messages.mjs';
import { root } from './paths.mjs';

const folder = join(root, '.cache');
// Outside node_modules, which `npm ci` empties.
const file = join(folder, 'setup.lock');
const pollMs = 300;

/** Runs `work` while no other set-up of this folder runs. @param {() => Promise<void>} work */
export async function withLock(work) {
  mkdirSync(folder, { recursive: true });
  for (let told = false; !take(); told = true) {
    if (!told) console.log(say.waitingForOther);
    await sleep(pollMs);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @returns {boolean} whether the lock is now ours */
function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (holderIsAlive()) return false;
    rmSync(file, { force: true });
    return take();
  }
}

function holderIsAlive() {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // An empty file: its owner is between creating and writing it.
    if (holder === 0) return true;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    // ENOENT: just released. ESRCH: killed before it could release. EPERM: alive, another user's.
    if (code === 'ENOENT' || code === 'ESRCH') return false;
    if (code === 'EPERM') return true;
    throw error;
  }
}

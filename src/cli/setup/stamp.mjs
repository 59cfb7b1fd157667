import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, root } from './paths.mjs';

/**
 * What the last completed set-up left behind.
 * @typedef {{ name: string, version: string }} BroughtNode
 * @typedef {{ lock: string, machine: string, node: BroughtNode | null }} Stamp
 */

const file = join(modules, '.waitless-setup.json');

/** A folder that moved to another kind of machine has the wrong binaries. */
export const machine = `${process.platform}-${process.arch}`;

/** Hash of what `npm ci` installs from. */
export const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** @returns {Stamp | null} null when no set-up has completed, or its stamp cannot be read */
export function readStamp() {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // A torn stamp says that something was interrupted: doing the work again is the mend.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Written last and by renaming, so that an interrupted set-up never looks complete. @param {BroughtNode | null} node */
export function writeStamp(node) {
  /** @type {Stamp} */
  const stamp = { lock: lockHash(), machine, node: node && { name: node.name, version: node.version } };
  writeFileSync(`${file}.new`, `${JSON.stringify(stamp)}\n`);
  renameSync(`${file}.new`, file);
}

export const removeStamp = () => rmSync(file, { force: true });

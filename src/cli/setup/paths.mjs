import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const modules = join(root, 'node_modules');

/** The folder of the Node that the set-up brought. Inside node_modules, so that deleting that deletes everything. */
export const nodeHome = join(modules, '.node');

/** npm puts node_modules/.bin first on PATH: what is linked here is the `node` of every npm script. */
export const linkedNode = join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @param {string} path */
export const isInsideModules = (path) => path.startsWith(modules + sep);

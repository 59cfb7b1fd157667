import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { chooseNode } from './choose-node.mjs';
import { SetupError, say } from './messages.mjs';
import { runNpm } from './npm.mjs';
import { isInsideModules, linkedNode, nodeHome } from './paths.mjs';
import { machine } from './stamp.mjs';

/**
 * The Node that has to be brought, or null when the scripts already have a good one.
 * @param {import('./stamp.mjs').Stamp | null} stamp
 * @returns {import('./choose-node.mjs').NodePackage | null}
 * @throws {SetupError} when the machine's Node is too old and npm has none for this machine
 */
export function missingNode(stamp) {
  // Under npm this process may already be the Node that an earlier set-up linked: it says nothing of the machine's.
  const machineVersion = isInsideModules(process.execPath) ? null : process.versions.node;
  const choice = chooseNode(machineVersion, machine);
  if (choice.use === 'machine') return null;
  if (choice.use === 'none') throw new SetupError(say.noNodePackage(machine));
  const { name, version } = choice.wanted;
  const brought = stamp?.node?.name === name && stamp.node.version === version && existsSync(linkedNode);
  return brought ? null : choice.wanted;
}

/**
 * Installs the package, links its binary where npm's scripts find it first, and proves that it runs.
 * @param {import('./choose-node.mjs').NodePackage} node
 * @throws {SetupError}
 */
export async function bringNode({ name, version, integrity }) {
  console.log(say.bringingNode(version));
  // A lockfile of its own lets npm verify the content, which `npm install name@version` would not.
  rmSync(nodeHome, { recursive: true, force: true });
  mkdirSync(nodeHome, { recursive: true });
  const dependencies = { [name]: version };
  writeJson('package.json', { name: 'brought-node', dependencies });
  writeJson('package-lock.json', {
    name: 'brought-node',
    lockfileVersion: 3,
    packages: { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } },
  });
  await runNpm(['ci', '--prefix=.'], { cwd: nodeHome, label: `Node ${version}` });
  linkNode(join(nodeHome, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'));
  assertRuns(version);
}

/** @param {string} fileName @param {object} content */
const writeJson = (fileName, content) => writeFileSync(join(nodeHome, fileName), JSON.stringify(content));

/** @param {string} binary */
function linkNode(binary) {
  mkdirSync(dirname(linkedNode), { recursive: true });
  rmSync(linkedNode, { force: true });
  // Windows needs a privilege for symbolic links.
  if (process.platform === 'win32') copyFileSync(binary, linkedNode);
  else symlinkSync(relative(dirname(linkedNode), binary), linkedNode);
}

/** @param {string} version */
function assertRuns(version) {
  let printed = '';
  try {
    printed = execFileSync(linkedNode, ['--version'], { encoding: 'utf8' }).trim();
  } catch (cause) {
    // Alpine's musl, for one, cannot run these binaries.
    throw new SetupError(say.nodeDoesNotRun(version, String(cause)));
  }
  if (printed !== `v${version}`) throw new SetupError(say.nodeDoesNotRun(version, printed));
}

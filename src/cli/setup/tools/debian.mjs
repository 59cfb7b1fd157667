import { readdirSync, readFileSync } from 'node:fs';
import { run } from '../run.mjs';

const limitMs = 600_000;

/** Whether we may use apt-get: Debian and what derives from it, as root. Asking for a password would hang a CI. */
export function canInstallDebianPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return false;
    throw error;
  }
}

/** Ubuntu's `chromium` is a stub for a snap, which containers cannot install. */
export const isUbuntu = () => /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Tries to install; whether the tool is there afterwards is for its finder to say.
 * @param {string[]} packages
 */
export async function installDebianPackages(packages) {
  const install = () => aptGet(['install', '--yes', '--no-install-recommends', ...packages]);
  const hasLists = readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'));
  // Lists that are old may name versions that the mirror no longer has.
  if (hasLists && (await install()).code === 0) return;
  await aptGet(['update']);
  await install();
}

/** @param {string[]} args */
const aptGet = (args) =>
  run('apt-get', args, {
    label: 'apt-get',
    timeoutMs: limitMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

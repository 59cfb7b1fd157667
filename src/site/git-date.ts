import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * When a file last changed, from its last commit as `YYYY-MM-DD`; null outside a git checkout. Never the
 * clock of the build, so that two builds of the same commit are the same.
 */
export async function lastChanged(...paths: string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['log', '-1', '--format=%cs', '--', ...paths]);
    return stdout.trim() || null;
  } catch {
    // No git, or a downloaded archive: the page simply shows no date.
    return null;
  }
}

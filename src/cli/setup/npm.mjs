import { SetupError, say } from './messages.mjs';
import { isInsideModules } from './paths.mjs';
import { run } from './run.mjs';

const networkTrouble = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/;

/**
 * Runs npm and shows its output only when it failed.
 * @param {string[]} args
 * @param {{ cwd: string, label: string }} options `label`: what the progress line calls this
 * @throws {SetupError}
 */
export async function runNpm(args, { cwd, label }) {
  const [command, first, shell] = npmCommand();
  const { code, output } = await run(command, [...first, ...args, ...quickFailure], { cwd, label, shell });
  if (code === 0) return;
  throw new SetupError(
    networkTrouble.test(output) ? say.noNetwork(label) : say.npmFailed(label, firstLines(output)),
  );
}

/** npm follows what went wrong with its manual page. @param {string} output */
const firstLines = (output) => output.trim().split('\n').slice(0, 20).join('\n');

// npm's own waits add up to more than a minute before it admits that there is no network.
const quickFailure = [
  '--prefer-offline',
  '--loglevel=error',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=4000',
];

/**
 * The npm that started us, on the Node that runs it: the linked Node is deleted while `npm ci` runs.
 * @returns {[command: string, first: string[], shell: boolean]}
 */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('npm-cli.js') && node && !isInsideModules(node)) return [node, [script], false];
  // Node refuses to start npm.cmd without a shell.
  return ['npm', [], process.platform === 'win32'];
}

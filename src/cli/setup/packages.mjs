import { say } from './messages.mjs';
import { runNpm } from './npm.mjs';
import { root } from './paths.mjs';
import { lockHash, machine, removeStamp } from './stamp.mjs';

/** @param {import('./stamp.mjs').Stamp | null} stamp the stamp lies in node_modules: without them there is none */
export const packagesAreCurrent = (stamp) => stamp?.lock === lockHash() && stamp.machine === machine;

/** @throws {import('./messages.mjs').SetupError} */
export async function installPackages() {
  console.log(say.installingPackages);
  removeStamp();
  // The site is built and tested from here, also where NODE_ENV or npm's settings would leave out what that needs.
  await runNpm(['ci', '--include=dev', '--include=optional'], { cwd: root, label: say.packages });
}

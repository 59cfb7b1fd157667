// The set-up: makes a fresh clone able to run every npm script. Runs before each of them, so a second run must
// be nearly free. Plain JavaScript, because it may be started by a Node that cannot read TypeScript.
import { withLock } from './lock.mjs';
import { SetupError, say } from './messages.mjs';
import { bringNode, missingNode } from './node.mjs';
import { installPackages, packagesAreCurrent } from './packages.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { prepareTools } from './tools/prepare.mjs';

async function setUp() {
  if (packagesAreCurrent(readStamp()) && !missingNode(readStamp())) return;
  await withLock(async () => {
    // Read again: the set-up that held the lock may have done the work.
    const stamp = readStamp();
    if (!packagesAreCurrent(stamp)) await installPackages();
    // `npm ci` empties node_modules, so the Node in it can only be judged afterwards.
    const node = missingNode(readStamp());
    if (node) await bringNode(node);
    writeStamp(node ?? readStamp()?.node ?? null);
  });
}

try {
  await setUp();
  if (process.argv.includes('--test')) await prepareTools();
  // Before another script, silence is the better answer.
  if (process.env.npm_lifecycle_event === 'setup') console.log(say.ready);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${say.failed}\n${error.message}\n`);
  process.exitCode = 1;
}

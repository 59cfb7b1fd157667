// Preloaded (`node --import`) by every npm script that is TypeScript: without it, a script that npm started
// without its `pre…` script (`ignore-scripts=true`) would die of an error about file extensions.
import { existsSync } from 'node:fs';
import { stripsTypes } from './choose-node.mjs';
import { say } from './messages.mjs';
import { modules } from './paths.mjs';

const trouble = !stripsTypes(process.versions.node)
  ? say.nodeTooOld(process.versions.node)
  : existsSync(modules)
    ? null
    : say.notSetUp;
if (trouble) {
  console.error(trouble);
  process.exit(1);
}

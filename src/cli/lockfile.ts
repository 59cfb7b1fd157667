// npm run lockfile: makes package-lock.json usable on every machine again, after `npm install` changed it.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile, type Lockfile } from './lockfile/complete.ts';

const file = new URL('../../package-lock.json', import.meta.url);
const lockfile: Lockfile = JSON.parse(readFileSync(file, 'utf8'));
const added = completeLockfile(lockfile);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} optional packages of other machines added`);

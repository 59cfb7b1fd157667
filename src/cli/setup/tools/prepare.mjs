import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../messages.mjs';
import { modules } from '../paths.mjs';
import { downloadChromium, findChromium, hasHeadlessShell } from './chromium.mjs';
import { canInstallDebianPackages, installDebianPackages, isUbuntu } from './debian.mjs';
import { findKoreanFont } from './korean-font.mjs';
import { findPostgresql } from './postgresql.mjs';
import { findPython, findPythonModules } from './python.mjs';
import * as wanted from './wanted.mjs';

/**
 * What the test runner and Playwright's configuration read.
 * @typedef {{ what: string, why: string }} Skip
 * @typedef {Record<Tool, string | null> & { skips: Skip[], asked: string, attemptedAtMs: number }} Tools
 */

const file = join(modules, '.waitless-tools.json');
const finders = {
  chromium: findChromium,
  python: findPython,
  pythonModules: findPythonModules,
  postgresql: findPostgresql,
  koreanFont: findKoreanFont,
};
/** @typedef {keyof typeof finders} Tool */
const tools = /** @type {Tool[]} */ (Object.keys(finders));

/** Those whose answer is a path; a font's may be a name. @type {Tool[]} */
const programs = ['chromium', 'python', 'pythonModules', 'postgresql'];

/** What the reader named: installing another one would not be what was asked. @type {Partial<Record<Tool, string>>} */
const wishes = {
  chromium: process.env.CHROMIUM_PATH,
  python: process.env.PYTHON,
  pythonModules: process.env.PYTHON,
};
/** What was asked for: a change of it, or of a wish of the reader, makes the recorded answer void. */
const asked = JSON.stringify([wanted, wishes]);
/** After this time a tool that could not be had is tried again: the network may be back. */
const retryMs = 3_600_000;

/** Finds, or installs where that is possible, the programs the tests need; records them and what is missing. */
export async function prepareTools() {
  if (isCurrent()) return;
  let found = await findAll();
  const missing = tools.filter((tool) => 'why' in found[tool] && !wishes[tool]);
  const lacksShell = canInstallDebianPackages() && !isUbuntu() && !wishes.chromium && !hasHeadlessShell();
  if (missing.length > 0 || lacksShell) {
    console.log(
      say.installingTools([...missing, ...(lacksShell ? wanted.debianPackages.headlessShell : [])]),
    );
    if (lacksShell) await installDebianPackages(wanted.debianPackages.headlessShell);
    if (missing.length > 0) await install(missing);
    found = await findAll();
  }
  record(found);
}

function isCurrent() {
  if (!existsSync(file)) return false;
  /** @type {Tools} */
  const recorded = JSON.parse(readFileSync(file, 'utf8'));
  if (recorded.asked !== asked) return false;
  if (recorded.skips.length > 0) return Date.now() - recorded.attemptedAtMs < retryMs;
  return programs.every((tool) => recorded[tool] !== null && existsSync(recorded[tool]));
}

async function findAll() {
  const found = await Promise.all(tools.map(async (tool) => [tool, await finders[tool]()]));
  return /** @type {Record<Tool, { path: string } | { why: string }>} */ (Object.fromEntries(found));
}

/** @param {Tool[]} missing */
async function install(missing) {
  if (canInstallDebianPackages()) {
    const hasOne = isUbuntu() || hasHeadlessShell();
    const here = missing.filter((tool) => !(tool === 'chromium' && hasOne));
    if (here.length > 0) await installDebianPackages(here.flatMap((tool) => wanted.debianPackages[tool]));
  }
  if (missing.includes('chromium') && 'why' in (await findChromium())) await downloadChromium();
}

/** @param {Awaited<ReturnType<typeof findAll>>} found */
function record(found) {
  /** @type {Tools} */
  const recorded = {
    ...{ chromium: null, python: null, pythonModules: null, postgresql: null, koreanFont: null },
    skips: [],
    asked,
    attemptedAtMs: Date.now(),
  };
  for (const tool of tools) {
    const answer = found[tool];
    if ('path' in answer) recorded[tool] = answer.path;
    else recorded.skips.push({ what: tool, why: answer.why });
  }
  for (const { what, why } of recorded.skips) console.log(say.toolMissing(what, why));
  writeFileSync(`${file}.new`, `${JSON.stringify(recorded, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

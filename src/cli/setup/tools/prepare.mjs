import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../messages.mjs';
import { modules } from '../paths.mjs';
import { downloadChromium, findChromium } from './chromium.mjs';
import { canInstallDebianPackages, installDebianPackages, isUbuntu } from './debian.mjs';
import { findKoreanFont } from './korean-font.mjs';
import { findPython } from './python.mjs';
import * as wanted from './wanted.mjs';

/**
 * What the test runner and Playwright's configuration read.
 * @typedef {{ what: string, why: string }} Skip
 * @typedef {{ chromium: string | null, python: string | null, koreanFont: string | null, skips: Skip[],
 *   asked: string, attemptedAtMs: number }} Tools
 */

const file = join(modules, '.waitless-tools.json');
const tools = /** @type {const} */ (['chromium', 'python', 'koreanFont']);
/** @typedef {typeof tools[number]} Tool */

/** What the reader named: installing another one would not be what was asked. @type {Partial<Record<Tool, string>>} */
const wishes = { chromium: process.env.CHROMIUM_PATH, python: process.env.PYTHON };
/** What was asked for: a change of it, or of a wish of the reader, makes the recorded answer void. */
const asked = JSON.stringify([wanted, wishes]);
/** After this time a tool that could not be had is tried again: the network may be back. */
const retryMs = 3_600_000;

/** Finds, or installs where that is possible, the programs the tests need; records them and what is missing. */
export async function prepareTools() {
  if (isCurrent()) return;
  let found = await findAll();
  const missing = tools.filter((tool) => 'why' in found[tool] && !wishes[tool]);
  if (missing.length > 0) {
    console.log(say.installingTools(missing));
    await install(missing);
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
  return [recorded.chromium, recorded.python].every((path) => path !== null && existsSync(path));
}

async function findAll() {
  const [chromium, python, koreanFont] = await Promise.all([findChromium(), findPython(), findKoreanFont()]);
  return { chromium, python, koreanFont };
}

/** @param {Tool[]} missing */
async function install(missing) {
  if (canInstallDebianPackages()) {
    const here = missing.filter((tool) => !(tool === 'chromium' && isUbuntu()));
    if (here.length > 0) await installDebianPackages(here.flatMap((tool) => wanted.debianPackages[tool]));
  }
  if (missing.includes('chromium') && 'why' in (await findChromium())) await downloadChromium();
}

/** @param {Awaited<ReturnType<typeof findAll>>} found */
function record(found) {
  /** @type {Tools} */
  const recorded = {
    chromium: null,
    python: null,
    koreanFont: null,
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

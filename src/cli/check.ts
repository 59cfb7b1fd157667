// npm run check: finds what is wrong with content and labs, without running them.
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check, type Places } from '../checks/check.ts';
import type { Place } from '../checks/files/tree.ts';
import { impactReport } from '../checks/impact/report.ts';
import { reportJson } from '../checks/report/json.ts';
import { reportText } from '../checks/report/text.ts';
import { asksForHelp } from './say.ts';
import { language } from './setup/language.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const usage = 'npm run check -- [--json] [--content DIR] [--playgrounds DIR] [--impact FILE]';

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  // A bug of the check is not a fault of the content: 1 would say so.
  console.error(error);
  process.exitCode = 2;
}

/** Returns the exit code: 0 without errors, 1 with errors, 2 if it could not run. */
function main(argv: string[]): number {
  if (asksForHelp(argv)) {
    console.log(usage);
    return 0;
  }
  let options: { json: boolean; content?: string; playgrounds?: string; impact?: string };
  try {
    options = parseArgs({
      args: argv,
      options: {
        json: { type: 'boolean', default: false },
        content: { type: 'string' },
        playgrounds: { type: 'string' },
        impact: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const content = place(options.content ?? resolve(root, 'content'));
  const playgrounds = place(options.playgrounds ?? resolve(root, 'playgrounds'));
  for (const { absolute, path } of [content, playgrounds]) {
    if (!isFolder(absolute)) return refuse(`${path} is not a folder.`);
  }
  const folder = [resolve(content.absolute, '../public'), resolve(root, 'public')].find(isFolder);
  const places = { content, playgrounds, public: folder === undefined ? null : place(folder) };
  if (options.impact !== undefined) return showImpact(places, options.impact);
  const report = check(places);
  console.log(options.json ? reportJson(report) : reportText(report, language));
  return report.findings.some(({ rule }) => rule.severity === 'error') ? 1 : 0;
}

/** Lists what a change of one file touches. */
function showImpact(places: Places, file: string): number {
  const report = impactReport(places, file.split(sep).join('/'));
  if (report === null) return refuse(`${file} is no file of content/ or playgrounds/.`);
  console.log(report);
  return 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refuse(why: string): number {
  console.error(`${why}\nUsage: ${usage}`);
  return 2;
}

/** Paths are shown as seen from where the command runs; what lies outside is shown in full. */
function place(folder: string): Place {
  const absolute = resolve(folder);
  const below = relative(process.cwd(), absolute);
  const path = below === '' || below.startsWith('..') ? absolute : below;
  return { absolute, path: path.split(sep).join('/') };
}

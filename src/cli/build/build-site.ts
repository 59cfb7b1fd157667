import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChildResult, root, runNode } from '../child.ts';
import { UserError } from '../say.ts';
import { inputsHash } from './inputs.ts';

export const dist = join(root, 'dist');
const stamp = join(root, '.cache', 'build-inputs');

export interface BuildOptions {
  /** Show what the check and Astro print; otherwise only when they fail. */
  echo: boolean;
}

/** Whether `dist/` is what a build would write now. */
export async function isBuilt(): Promise<boolean> {
  if (!existsSync(stamp) || !existsSync(join(dist, 'index.html'))) return false;
  return (await readFile(stamp, 'utf8')) === (await inputsHash(root, process.env));
}

/**
 * Checks the content, then builds the site into `dist/`.
 * @throws {UserError} when the check finds errors or Astro fails
 */
export async function buildSite({ echo }: BuildOptions): Promise<void> {
  // Without a stamp an interrupted build does not pass for a finished one.
  await rm(stamp, { force: true });
  const inputs = await inputsHash(root, process.env);
  const check = await runNode(['src/cli/check.ts'], { echo });
  if (check.code !== 0) throw buildError(check, echo);
  const astro = await runAstro(['build'], { echo });
  if (astro.code !== 0) throw buildError(astro, echo);
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(stamp, inputs);
}

/** Runs Astro's own command, which asks nothing of the network. */
export const runAstro = (args: readonly string[], { echo }: BuildOptions): Promise<ChildResult> =>
  runNode(['node_modules/astro/bin/astro.mjs', ...args], { echo, env: { ASTRO_TELEMETRY_DISABLED: '1' } });

function buildError({ output }: ChildResult, wasShown: boolean): UserError {
  const log = wasShown ? '' : `${output.trim()}\n\n`;
  return new UserError({
    ko: `${log}사이트를 만들지 못했습니다. 위에 나온 오류를 고친 뒤 다시 실행하세요.`,
    en: `${log}The site could not be built. Mend the errors above, then run the command again.`,
  });
}

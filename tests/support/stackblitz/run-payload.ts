import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { RunResult } from '../../../playgrounds/kit/ts/result.ts';
import { writeFiles } from '../../../src/cli/lab/eject.ts';
import { command, type Outcome } from '../command.ts';

export interface PayloadOptions {
  /** Path of the Node to run it on. */
  node: string;
  /** False: as in a Node that does not strip types. */
  stripTypes: boolean;
  /** The registry cannot be reached, and npm’s cache is empty. */
  offline?: boolean;
  /** Further arguments of `npm start`, such as `--json`. */
  args?: readonly string[];
}

export interface PayloadRun extends Outcome {
  /** Version of the Node that really ran it: a version manager’s npm may bring its own. */
  nodeVersion: string;
  install: Outcome;
  /** What `--json` printed last; null without it. */
  result: RunResult | null;
}

/** npm gives up on a missing network in seconds; the kit ends a run after 30 s by itself. */
const limitMs = 60_000;

/** Does with a posted project what StackBlitz does: an empty folder, `npm install`, `npm start`. */
export async function runPayload(
  files: Readonly<Record<string, string>>,
  { node, stripTypes, offline = false, args = [] }: PayloadOptions,
): Promise<PayloadRun> {
  const cwd = await mkdtemp(join(tmpdir(), 'waitless-payload-'));
  try {
    const project = join(cwd, 'project');
    writeFiles(project, files);
    const env = {
      ...withoutNpmsOwn(process.env),
      PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
      NODE_OPTIONS: stripTypes ? '' : '--no-experimental-strip-types',
      ...(offline ? { npm_config_registry: 'http://127.0.0.1:9', npm_config_cache: join(cwd, 'cache') } : {}),
    };
    const npm = (words: readonly string[]) =>
      command('npm', words, { cwd: project, env, timeoutMs: limitMs });
    const install = await npm(['install', '--prefer-offline']);
    const version = await npm(['exec', '--call', 'node --version']);
    const run = await npm(['start', '--silent', '--', ...args]);
    return { ...run, nodeVersion: version.stdout.trim(), install, result: lastJson(run.stdout) };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

/** npm hands its settings for this repository to what it runs; another project must not get them. */
function withoutNpmsOwn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own =
    /^(npm_(package|lifecycle|command|execpath|node_execpath|config_(local_prefix|user_agent))|INIT_CWD)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

function lastJson(stdout: string): RunResult | null {
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  return line.startsWith('{"schema":"run-result/1"') ? JSON.parse(line) : null;
}

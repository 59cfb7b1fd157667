import { expect, test } from 'vitest';
import { loadLab, runnableLabs } from '../../../src/playground/load-lab.ts';
import { python } from '../../support/python-tests.ts';
import { root } from '../playground/fixture.ts';
import { toldInPython } from './told.ts';

const timeout = 60_000;

/** The solution, but for a loop that its function runs before all else: inside the one that is running. */
function nested(id: string): string {
  const { entry } = loadLab(root, id, 'py').settings;
  const source = loadLab(root, id, 'py').solution[entry] ?? '';
  const body = /^((?:async def (?:\w+)\(.*\)(?: -> .*)?| {4}async def visit\(.*\)):\n)( +)(?!.*async def)/gm;
  return `import asyncio\nfrom asyncio import sleep as _pause\n${source.replace(body, '$1$2asyncio.run(_pause(0))\n$2')}`;
}

/** Labs whose code is never inside a loop of theirs: predictions. */
const labs = runnableLabs(root, 'py').filter((id) => id !== 'asyncio-and-node' && id !== 'server-throughput');

test.skipIf(!python).each(labs)('%s tells a loop inside a loop', { timeout }, (id) => {
  expect(toldInPython(id, nested(id))).toBe('nested-loop');
});

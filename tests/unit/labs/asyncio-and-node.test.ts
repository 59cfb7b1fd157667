import { spawnSync } from 'node:child_process';
import { expect, it, test } from 'vitest';
import { predict as baseline } from '../../../playgrounds/asyncio-and-node/node/baseline.ts';
import { lab } from '../../../playgrounds/asyncio-and-node/node/lab/lab.ts';
import {
  compare,
  type Predictions,
  table,
} from '../../../playgrounds/asyncio-and-node/node/lab/predictions.ts';
import { type Answer, type Pair, pairs } from '../../../playgrounds/asyncio-and-node/node/lab/programs.ts';
import { predict as solution } from '../../../playgrounds/asyncio-and-node/node/solution/compare.ts';
import { assemble } from '../../../src/playground/assemble.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { python } from '../../support/python-tests.ts';
import { folderWith, root } from '../playground/fixture.ts';
import { toldInPython, toldInTypeScript } from './told.ts';

const right = solution();
const onNode = Object.fromEntries(pairs.map((pair) => [pair, right[pair].node])) as Record<Pair, Answer>;
const but = (changes: Partial<Record<keyof Predictions, unknown>>) => ({ ...right, ...changes });

it.each<[string, () => unknown, string]>([
  ['all right', () => right, 'facts-hold'],
  ['told later', async () => right, 'facts-hold'],
  ['something more', () => ({ ...right, extra: 1 }), 'facts-hold'],
  ['nothing', () => undefined, 'prediction-missing'],
  ['text in place of an object', () => 'all the same', 'prediction-missing'],
  ['a pair left out', () => but({ ready: undefined }), 'prediction-missing'],
  ['a number as text', () => but({ call: { python: '60', node: '30' } }), 'prediction-missing'],
  ['another number', () => but({ call: { python: 61, node: 30 } }), 'prediction-missing'],
  ['other spaces', () => but({ task: { python: 'cups  boil', node: 'boil cups' } }), 'prediction-missing'],
  [
    'of several wrong ones the first',
    () => but({ ready: right.task, call: { python: 30, node: 60 } }),
    'prediction-missing',
  ],
  [
    'two wrong ones',
    () => but({ blocking: { python: 10, node: 10 }, failure: { python: 'cancelled', node: 'cancelled' } }),
    'gather-cancels',
  ],
  [
    'the other way round',
    () => but({ task: { python: 'boil cups', node: 'cups boil' } }),
    'task-runs-at-once',
  ],
])('%s', async (_name, version, messageKey) => {
  expect(await toldInTypeScript({ lab, baseline }, 'asyncio-and-node', version)).toBe(messageKey);
});

// Each half holds what the other was measured to do; that their solutions pass is told by the lab itself.
test.skipIf(!python)('both halves call the same right', { timeout: 60_000 }, () => {
  const folder = folderWith(assemble(loadLab(root, 'asyncio-and-node', 'py'), { variant: 'solution' }));
  const program = 'import compare, json; print(json.dumps(compare.predict()))';
  const { stdout, stderr } = spawnSync(python?.path ?? '', ['-c', program], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(right);
});

test.skipIf(!python).each([
  ['True is no number of ticks', '{**RIGHT, "blocking": {"python": False, "node": 0}}', 'prediction-missing'],
  ['a list', 'list(RIGHT.values())', 'prediction-missing'],
  ['all right', 'RIGHT', 'facts-hold'],
  ['a loop of their own', 'asyncio.run(later())', 'facts-hold'],
  ['a coroutine', 'later()', 'facts-hold'],
  ['a coroutine that is not awaited', '{**later()}', 'forgotten-await'],
])('%s, in Python', { timeout: 60_000 }, (_name, stated, messageKey) => {
  const source = `import asyncio, json
RIGHT = json.loads('${JSON.stringify(right)}')
async def later():
    return RIGHT
def predict():
    return ${stated}
`;
  expect(toldInPython('asyncio-and-node', source)).toBe(messageKey);
});

// What is to be mended is printed where the numbers of all twelve do not say it.
it('names the values that are none of the answers', () => {
  const stated = but({ call: { python: '60', node: 30 }, ready: { python: 'A1 A2 B1 B2' } });
  expect(table(compare(stated, onNode))).toBe(
    ['보기에 없는 값 / none of the answers', '? 1 Python', '? 6 Node  '].join('\n'),
  );
  expect(table(compare(null, onNode))).toBe('');
  expect(table(compare(right, onNode)).split('\n')).toHaveLength(13);
});

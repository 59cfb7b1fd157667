import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  LONGEST_LINK,
  readShared,
  sharedWith,
  shareFragment,
} from '../../../src/playground/lab/share-link.ts';

const shared = {
  lab: 'sync-vs-async',
  language: 'ts',
  files: { 'users.ts': '// 비동기 ✓\n'.repeat(50) },
} as const;
const link = (files: unknown) =>
  `#code=sync-vs-async.ts.${deflateRawSync(JSON.stringify(files)).toString('base64url')}`;

test('what is shared arrives, Korean included', async () => {
  const fragment = await shareFragment(shared);
  expect(fragment).toMatch(/^#code=sync-vs-async\.ts\.[\w-]+$/);
  expect(await readShared(fragment ?? '')).toEqual(shared);
});

test('code too long for a link is refused', async () => {
  const noise = Array.from({ length: 30_000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join('');
  expect(await shareFragment({ ...shared, files: { 'users.ts': noise } })).toBeNull();
});

test('a fragment tells its lab before it is unpacked', () => {
  expect(sharedWith('#code=gather-ceiling.py.xyz')).toEqual({ lab: 'gather-ceiling', language: 'py' });
  expect(sharedWith('#section-2')).toBeNull();
});

test.each([
  ['cut', link({ 'users.ts': 'x'.repeat(99) }).slice(0, -5)],
  ['not base64', '#code=sync-vs-async.ts.%%%'],
  ['no code', '#code=sync-vs-async.ts.'],
  ['not files', link(['users.ts'])],
  ['not texts', link({ 'users.ts': 7 })],
  ['unpacking to more than code ever is', link({ 'users.ts': 'x'.repeat(5_000_000) })],
  ['longer than a link may be', link({ a: 'b' }).padEnd(LONGEST_LINK + 1, 'A')],
])('%s: is not read', async (_name, fragment) => {
  expect(await readShared(fragment)).toBeNull();
});

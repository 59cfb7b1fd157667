import { attacks } from './attacks.ts';
import { chromiumStage } from './stage.ts';
import { attack, expect, test } from './test.ts';

test.describe('a program that attacks reaches nothing', () => {
  for (const each of attacks) {
    test(`${each.aim}: ${each.id}`, async ({ page, site, canary }) => {
      const {
        record,
        network,
        storage,
        page: changes,
      } = await attack(chromiumStage(page), site, canary, each);
      expect({ network, storage, changes }).toEqual({ network: [], storage: [], changes: [] });
      // 99 is what forgers claim.
      expect(record.outcome).not.toMatchObject({ exitCode: 99 });
    });
  }
});

test('a program is told nothing about the clock that would make it finer', async ({ page, site, canary }) => {
  const code = 'console.log(crossOriginIsolated, typeof SharedArrayBuffer);';
  const { record } = await attack(chromiumStage(page), site, canary, { id: 'clock', aim: 'network', code });
  expect(JSON.stringify(record.events)).toContain('false function');
});

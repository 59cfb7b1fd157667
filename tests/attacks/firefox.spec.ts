import { firefoxFixtures } from '../support/firefox/fixtures.ts';
import { attacks } from './attacks.ts';
import { attack, test as base, damageOf, expect } from './test.ts';

const test = base.extend(firefoxFixtures);

test.describe('in Firefox, a program that attacks reaches nothing', () => {
  for (const each of attacks) {
    test(`${each.aim}: ${each.id}`, async ({ firefoxPage, site, canary }) => {
      const { record, network, storage, page } = await attack(firefoxPage, site, canary, each);
      expect({ network, storage, page }).toEqual({ network: [], storage: [], page: [] });
      expect(record.outcome).not.toMatchObject({ exitCode: 99 });
    });
  }
});

test.describe('in Firefox, the policy of the frame and the confinement of the worker each suffice', () => {
  for (const id of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'nested worker']) {
    test(id, async ({ firefoxPage }) => {
      const neither = await damageOf(firefoxPage, id, { without: ['frame-policy', 'confinement'] });
      expect(neither.network).not.toEqual([]);
      const policyAlone = await damageOf(firefoxPage, id, { without: ['confinement'] });
      expect(policyAlone.network).toEqual([]);
      const confinementAlone = await damageOf(firefoxPage, id, { without: ['frame-policy'] });
      expect(confinementAlone.network).toEqual([]);
    });
  }
});

test('in Firefox, a program without any guard around it reaches the storage of the site', async ({
  firefoxPage,
}) => {
  const open = ['confinement', 'sandbox', 'frame-headers', 'guard'] as const;
  const { storage } = await damageOf(firefoxPage, 'BroadcastChannel', { without: open });
  expect(storage).toEqual(['broadcast']);
  const sandboxed = await damageOf(firefoxPage, 'BroadcastChannel', { without: ['confinement'] });
  expect(sandboxed.storage).toEqual([]);
});

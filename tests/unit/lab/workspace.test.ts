import { describe, expect, test } from 'vitest';
import { createWorkspace, type Drafts } from '../../../src/playground/lab/workspace.ts';

const starter = { 'users.ts': 'starter' };
const mine = { 'users.ts': 'mine' };

/** Drafts in memory, the latest first. */
function shelf(...drafts: { version: string; files: Record<string, string> }[]): Drafts {
  let kept: ReturnType<Drafts['read']> = drafts;
  const others = (version: string) => kept.filter((draft) => draft.version !== version);
  return {
    read: () => kept,
    save(draft) {
      kept = [draft, ...others(draft.version)];
      return true;
    },
    remove(version) {
      kept = others(version);
    },
  };
}
const open = (drafts: Drafts, version = 'v2') => createWorkspace({ starter, version, drafts, now: () => 0 });

describe('a draft', () => {
  test('without one the starter is worked on', () => {
    expect(open(shelf())).toMatchObject({ files: starter, source: 'own', isStarter: true, hasOlder: false });
  });

  test('an edit is there when the lab is opened again', () => {
    const drafts = shelf();
    open(drafts).edit('users.ts', 'mine');
    expect(open(drafts)).toMatchObject({ files: mine, source: 'own', isStarter: false });
  });

  test('code equal to the starter is no draft', () => {
    const drafts = shelf({ version: 'v2', files: mine });
    open(drafts).edit('users.ts', 'starter');
    expect(drafts.read()).toEqual([]);
  });

  test('reset gives the starter back, and what it replaced', () => {
    const drafts = shelf({ version: 'v2', files: mine });
    const workspace = open(drafts);
    const replaced = workspace.reset();
    expect(workspace.files).toEqual(starter);
    workspace.replaceAll(replaced);
    expect(open(drafts).files).toEqual(mine);
  });

  test('files that the lab does not have are left out', () => {
    const drafts = shelf({ version: 'v2', files: { ...mine, 'kit/main.ts': 'forged' } });
    expect(open(drafts).files).toEqual(mine);
  });
});

describe('a draft of an older version', () => {
  const old = { version: 'v1', files: { 'users.ts': 'old' } };

  test('is shown as such instead of hidden behind the new starter', () => {
    expect(open(shelf(old))).toMatchObject({ files: old.files, source: 'older', hasOlder: true });
  });

  test('edited, it stays of its version', () => {
    const drafts = shelf(old);
    open(drafts).edit('users.ts', 'old, edited');
    expect(open(drafts)).toMatchObject({ files: { 'users.ts': 'old, edited' }, source: 'older' });
  });

  test('looking at the new starter and working on it keeps the old one', () => {
    const drafts = shelf(old);
    const workspace = open(drafts);
    workspace.show('own');
    expect(workspace).toMatchObject({ files: starter, source: 'own', hasOlder: true });
    workspace.edit('users.ts', 'mine');
    expect(open(drafts)).toMatchObject({ files: mine, source: 'own', hasOlder: true });
    workspace.show('older');
    expect(workspace.files).toEqual(old.files);
  });
});

describe('shared code', () => {
  const shared = { 'users.ts': 'shared' };

  test('never overwrites a draft, not even when it is edited', () => {
    const drafts = shelf({ version: 'v2', files: mine });
    const workspace = open(drafts);
    workspace.showShared(shared);
    workspace.edit('users.ts', 'shared, edited');
    expect(workspace).toMatchObject({ files: { 'users.ts': 'shared, edited' }, source: 'shared' });
    expect(open(drafts).files).toEqual(mine);
  });

  test('becomes the draft when the learner says so', () => {
    const drafts = shelf({ version: 'v2', files: mine });
    const workspace = open(drafts);
    workspace.showShared(shared);
    workspace.adopt();
    expect(open(drafts)).toMatchObject({ files: shared, source: 'own' });
  });

  test('the own draft is one step back', () => {
    const workspace = open(shelf({ version: 'v2', files: mine }));
    workspace.showShared(shared);
    workspace.show('own');
    expect(workspace).toMatchObject({ files: mine, source: 'own' });
  });

  test('where there is no draft to lose, edits are kept', () => {
    const drafts = shelf();
    const workspace = open(drafts);
    workspace.showShared(shared);
    expect(workspace.source).toBe('own');
    expect(drafts.read()).toEqual([]);
    workspace.edit('users.ts', 'shared, edited');
    expect(open(drafts).files).toEqual({ 'users.ts': 'shared, edited' });
  });
});

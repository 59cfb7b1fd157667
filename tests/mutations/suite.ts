import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/checks/finding.ts';
import { describe as words } from '../../src/checks/report/describe.ts';
import { Snapshot } from '../support/workspace.ts';
import type { Expected, Mutation } from './mutation.ts';

const bySpot = (a: { spot: string }, b: { spot: string }) => compare(a.spot, b.spot);

/** Breaks the content in one way after the other, and looks at what the check says. */
export function mutationSuite(groups: Readonly<Record<string, readonly Mutation[]>>): void {
  let snapshot: Snapshot;
  beforeAll(() => {
    snapshot = new Snapshot();
  });
  afterAll(() => snapshot[Symbol.dispose]());

  it('the content as it is has no finding', () => {
    expect(snapshot.findings).toEqual([]);
  });

  describe.each(Object.entries(groups))('%s', (_name, mutations) => {
    it.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_name, mutation) => {
      using workspace = snapshot.workspace();
      mutation.change(workspace);
      const found = workspace.findings();
      const spot = ({ rule, file, at, line: atLine = 1, column: atColumn = 1 }: Expected) => {
        const given = { line: atLine, column: atColumn };
        const { line, column } = at === undefined ? given : workspace.spotOf(file, at);
        return { rule, spot: `${file}:${line}:${column}` };
      };
      expect(
        found
          .map(({ rule, file, line, column }) => ({ rule: rule.id, spot: `${file}:${line}:${column}` }))
          .sort(bySpot),
      ).toEqual(mutation.expect.map(spot).sort(bySpot));
      for (const one of mutation.expect) {
        const finding = found.find(({ rule, file }) => rule.id === one.rule && file === one.file);
        const { message, hint } = finding ? words(finding, 'en') : { message: '', hint: '' };
        for (const text of one.says ?? []) expect(`${message} ${hint}`).toContain(text);
        const related = finding?.related.map(({ file }) => file) ?? [];
        expect(related).toEqual(expect.arrayContaining([...(one.related ?? [])]));
        expect(hint).not.toBe('');
      }
    });
  });

  it('nothing is left of what was changed', () => {
    using workspace = snapshot.workspace();
    expect(workspace.findings()).toEqual([]);
  });
}

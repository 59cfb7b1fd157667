import { describe, expect, it } from 'vitest';
import { allRules } from '../../../src/checks/catalogue.ts';
import { rulesPage } from '../../../src/checks/report/rules-page.ts';
import type { Rule } from '../../../src/curriculum/rules/rule.ts';

const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const byId = allRules.map((rule) => [rule.id, rule] as const);

describe('the catalogue of rules', () => {
  it('has each id once', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(byId)('%s says the same in Korean and in English', (_id, rule: Rule) => {
    for (const { ko, en } of [rule.message, rule.hint]) expect(holes(ko)).toEqual(holes(en));
  });

  it('is what RULES.md shows', async () => {
    await expect(rulesPage(allRules)).toMatchFileSnapshot('../../../src/checks/RULES.md');
  });
});

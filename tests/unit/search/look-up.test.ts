import { expect, test } from 'vitest';
import { lookUp } from '../../../src/search/look-up.ts';
import { planQuery } from '../../../src/search/plan/plan.ts';
import { lexicon } from './lexicon.ts';

/** An index in which so many documents have every word, and what it was asked for. */
function indexWith(documents: number) {
  const asked: string[] = [];
  const found = new Map(Array.from({ length: documents }, (_, at) => [`${at}`, 1]));
  const context = {
    ...{ lexicon, filters: {} },
    // The query's own word stands nowhere: other words for it are needed.
    has: () => Promise.resolve(false),
    index: {
      find(keys: string) {
        asked.push(keys);
        return Promise.resolve(found);
      },
      all: () => Promise.resolve(new Set<string>()),
    },
  };
  return { asked, context };
}

/** A verb with many other words for it, none of which the lexicon knows as it stands. */
const { slots } = planQuery('멈춘', lexicon);

test('a small course is asked for every word of the same meaning', async () => {
  const { asked, context } = indexWith(2);
  const [slot] = await lookUp(slots, context);
  expect(slot?.forms.length).toBe(slots[0]?.forms.length);
  expect(new Set(asked).size).toBeGreaterThan(5);
});

test('a large course is not asked for more words than tell its documents apart', async () => {
  const { asked, context } = indexWith(5_000);
  const [slot] = await lookUp(slots, context);
  expect(slot?.forms.some(({ found }) => found.size > 0)).toBe(true);
  expect(new Set(asked).size).toBeLessThanOrEqual(5);
});

import { expect, it } from 'vitest';
import { expectations } from './vectors.ts';

it('judges every case of tests/fixtures/judge-vectors.json as written there (npx vitest -u writes it)', async () => {
  const { schema, messages, cases, widths } = expectations();
  // A line for each case, so that a change shows which.
  const lines = cases.map((vector) => JSON.stringify(vector)).join(',\n');
  const head = JSON.stringify({ schema, messages, widths }).replace(/\}$/, '');
  const text = `${head},"cases":[\n${lines}\n]}\n`;
  await expect(text).toMatchFileSnapshot('../../fixtures/judge-vectors.json');
});

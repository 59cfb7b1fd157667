import { expect, test } from 'playwright/test';
import { locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';
import { watchThirdParties } from '../support/third-party.ts';
import { transferOf } from '../support/transfer.ts';

test.describe.configure({ mode: 'parallel' });

/**
 * Most that a lesson may cost before anyone touches it; bytes after gzip. The goal for a page is 25 kB; this lesson, the
 * longest, has 10 kB of words and code alone, and keeps both languages in the page for readers without a script.
 */
const budget = { requests: 10, js: 6_000, page: 35_500 };

for (const locale of locales) {
  test(`a lesson before interaction, ${locale}`, async ({ page, baseURL }, testInfo) => {
    const thirdParties = watchThirdParties(page, baseURL ?? '');
    const { requests, html, css, js, fonts, other } = await transferOf(
      page,
      localPath(locale, 'lessons/where-time-goes/'),
    );
    testInfo.annotations.push({
      type: 'figures',
      description: `${requests.length} requests; html ${html}, css ${css}, js ${js}, fonts ${fonts}, other ${other} bytes`,
    });
    expect.soft(thirdParties).toEqual([]);
    expect.soft(requests.length, requests.join('\n')).toBeLessThanOrEqual(budget.requests);
    expect.soft(js, 'JavaScript').toBeLessThanOrEqual(budget.js);
    expect
      .soft(html + css + js, `HTML ${html} + CSS ${css} + JavaScript ${js}`)
      .toBeLessThanOrEqual(budget.page);
  });
}

import { expect, test } from 'playwright/test';
import { locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';
import { watchThirdParties } from '../support/third-party.ts';
import { transferOf } from '../support/transfer.ts';

/**
 * Most that this lesson may cost before anyone touches it; bytes after gzip. What each page of the site weighs is tested
 * in tests/build/weight.test.ts.
 */
const budget = { requests: 10, js: 3_000, page: 25_000 };

for (const locale of locales) {
  test(`a lesson before interaction, ${locale}`, async ({ page, baseURL }, testInfo) => {
    // A few seconds later the rest comes to who does nothing, however slow this machine is.
    await page.clock.install();
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

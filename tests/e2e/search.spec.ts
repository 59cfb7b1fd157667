import { expect, type Page, test } from 'playwright/test';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import { locales } from '../../src/schemas/text.ts';
import { axeFor } from '../support/axe.ts';
import { localPath } from '../support/local-path.ts';
import { overflowOf } from '../support/page-health.ts';
import { costOfFirst } from '../support/search/cost.ts';
import { openDialog, searchIn } from '../support/search/dialog.ts';

const ko = wordsIn('ko');
const lesson = 'lessons/where-time-goes/';

for (const locale of locales) {
  const words = wordsIn(locale);

  test(`with the keyboard alone, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, lesson));
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: words.search });
    const { field, links } = searchIn(dialog, locale);
    await expect(field).toBeFocused();
    await page.keyboard.type('TaskGroup');
    await expect(links.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/lessons\/failure-and-cancellation\/#three-policies$/);
    await expect(page.locator('#three-policies')).toBeInViewport();
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test(`a result on the same page closes the dialog, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, lesson));
    const { field, links } = await openDialog(page, locale);
    await field.fill(locale === 'ko' ? '동시성과 병렬성' : 'concurrency and parallelism');
    await links.first().click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('#concurrency-and-parallelism')).toBeInViewport();
  });

  test(`nothing found leads on, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, lesson));
    const { field, status, results } = await openDialog(page, locale);
    await field.fill('zzqqxx');
    await expect(status).toHaveText(fill(words.searchNone, { query: 'zzqqxx' }));
    await expect(results).toBeHidden();
    await expect(page.getByRole('dialog').getByRole('region', { name: words.allTopics })).toBeVisible();
  });

  test(`the dialog is accessible and fits a phone, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(localPath(locale, lesson));
    const { field, links } = await openDialog(page, locale);
    await field.fill('zhfnxls');
    await expect(links.first()).toBeVisible();
    const axe = axeFor(page).include('dialog');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft((await axe.analyze()).violations, colorScheme).toEqual([]);
    }
    expect(await overflowOf(page)).toBe(0);
  });
}

test('what was read differently is said, and can be searched as it was typed', async ({ page }) => {
  await page.goto('search/?q=zhfnxls');
  const { links, field } = searchIn(page, 'ko');
  await expect(page.locator('.reading')).toContainText('‘zhfnxls’ → 코루틴으로 찾음');
  await expect(links.first()).toHaveAttribute('href', /coroutines-are-lazy\/#calling-makes$/);
  await page.getByRole('button', { name: ko.searchLiterally }).click();
  await expect(page.getByRole('status')).toHaveText(fill(ko.searchNone, { query: 'zhfnxls' }));
  await field.fill('rosp');
  await expect(page.getByRole('button', { name: ko.searchReadAgain })).toBeHidden();
});

for (const [query, meant, first] of [
  ['동기비 동기차 이', '동기비동기차이', /where-time-goes\/$/],
  ['ㅡㅛㅔㅛ', 'mypy', /python-type-hints-fastapi\/#not-enforced$/],
  ['웹크롤링예제', '웹 크롤링 예제', /many-http-calls\/#note-crawling$/],
] as const) {
  test(`what nothing says as it stands is read in another way: ${query}`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('.reading')).toContainText(`‘${query}’ → ${meant}`);
    await expect(searchIn(page, 'ko').links.first()).toHaveAttribute('href', first);
  });
}

test('the number of results is announced once', async ({ page }) => {
  await page.goto('search/');
  await page.evaluate(() => {
    const status = document.querySelector('[data-search-status]');
    const said: string[] = [];
    Object.assign(globalThis, { said });
    if (!status) return;
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
  });
  const { field, links } = searchIn(page, 'ko');
  await field.fill('gather');
  await expect(links.first()).toBeVisible();
  await expect(page.getByRole('status')).not.toBeEmpty();
  await field.press('ArrowDown');
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toEqual([await page.getByRole('status').textContent()]);
});

test('the address holds the question and the filters, back and forward', async ({ page }) => {
  await page.goto('search/');
  const { field, links, results } = searchIn(page, 'ko');
  await field.fill('세마포어');
  await field.press('Enter');
  await expect(page).toHaveURL(/\?q=%EC%84%B8/);
  await expect(links.first()).toBeVisible();
  await page.getByRole('checkbox', { name: ko.kindTerm }).check();
  await expect(page).toHaveURL(/&kind=term$/);
  await expect(results.locator('li[data-kind="lesson"]')).toHaveCount(0);
  await expect(links.first()).toHaveAttribute('href', /glossary\/#semaphore$/);
  await links.first().click();
  await expect(page).toHaveURL(/glossary/);
  await page.goBack();
  await expect(field).toHaveValue('세마포어');
  await expect(page.getByRole('checkbox', { name: ko.kindTerm })).toBeChecked();
  await expect(links.first()).toHaveAttribute('href', /glossary\/#semaphore$/);
  await page.getByRole('combobox', { name: ko.bloomLevel }).selectOption('apply');
  await expect(page.getByRole('status')).toHaveText(fill(ko.searchNoneFiltered, { query: '세마포어' }));
});

test('on the search page the key and the button lead to its field', async ({ page }) => {
  await page.goto('search/?q=gather');
  const { field, links } = searchIn(page, 'ko');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await field.blur();
  await page.getByRole('button', { name: ko.search, exact: true }).click();
  await expect(field).toBeFocused();
});

test('recent searches are kept on this device and can be forgotten', async ({ page }) => {
  await page.goto(lesson);
  const first = await openDialog(page, 'ko');
  await first.field.fill('이벤트 루프');
  await first.links.first().click();
  await page.goto(lesson);
  await openDialog(page, 'ko');
  const recent = page.getByRole('dialog').getByRole('button', { name: '이벤트 루프' });
  await expect(page.getByRole('heading', { name: ko.searchRecent })).toBeVisible();
  await page.getByRole('button', { name: ko.searchForget }).click();
  await expect(page.getByRole('heading', { name: ko.searchRecent })).toBeHidden();
  await expect(recent).toHaveCount(1);
  await page.reload();
  await openDialog(page, 'ko');
  await expect(page.getByText(ko.searchSuggestions)).toBeVisible();
  await expect(page.getByRole('heading', { name: ko.searchRecent })).toBeHidden();
});

test('a syllable that is being composed is not searched, and Enter that ends it does not submit', async ({
  page,
}) => {
  // The page's time stands still while somebody types, however busy the machine is.
  await page.clock.install({ time: 0 });
  await page.goto('search/');
  const { field, links } = searchIn(page, 'ko');
  await field.focus();
  await page.clock.pauseAt(60_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const client = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  for (const text of ['ㅋ', '코', '콜', '코루', '코룰', '코루티', '코루틴']) {
    await compose(text);
    await page.clock.runFor(300);
  }
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, cancelable: true });
  await expect(field).toHaveValue('코루틴');
  expect(asked.filter((url) => url.includes('/search/pages/'))).toEqual([]);
  await expect(page).toHaveURL(/\/search\/$/);
  await page.clock.resume();
  await client.send('Input.insertText', { text: '코루틴' });
  await expect(links.first()).toHaveAttribute('href', /coroutines-are-lazy/);
  await compose('ㄹ');
  await expect(field).toHaveValue('코루틴ㄹ');
  await expect(page).toHaveURL(/q=%EC%BD%94%EB%A3%A8%ED%8B%B4$/);
});

test('without a network since the page came the dialog says so, and goes on when it is back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(lesson, { waitUntil: 'networkidle' });
  await page.context().setOffline(true);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: ko.search });
  await expect(dialog.getByRole('alert')).toHaveText(ko.searchOffline);
  const { field, links } = searchIn(dialog, 'ko');
  await field.fill('세마포어');
  await page.context().setOffline(false);
  await expect(links.first()).toBeVisible();
  await expect(dialog.getByRole('alert')).toBeHidden();
});

test('where the network fails for a moment only, the next search finds', async ({ page }) => {
  await page.goto(localPath('ko', 'search/'), { waitUntil: 'networkidle' });
  await page.route(/pagefind[.]js/, (route) => route.abort());
  const { field, links } = searchIn(page.locator('main'), 'ko');
  await field.fill('세마포어');
  await expect(page.getByRole('status')).toHaveText(ko.searchBroken);
  await page.unroute(/pagefind[.]js/);
  await field.fill('커넥션 풀');
  await expect(links.first()).toBeVisible();
});

/** Most that a first search may fetch, in bytes after gzip; the parts of the index are those of a course this small. */
const most = { total: 135_000, planner: 18_000, index: 12_000 };
const manyWords = { ko: '같은 요청이 동시에 몰릴 때', en: 'same value computed many times at once' } as const;

for (const locale of locales) {
  test(`what a first search fetches stays within its bytes, and nothing of it comes with the page, ${locale}`, async ({
    page,
  }, testInfo) => {
    const early: string[] = [];
    page.on('request', (request) => early.push(request.url()));
    await page.goto(localPath(locale, lesson), { waitUntil: 'networkidle' });
    expect(early.filter((url) => /pagefind|lexicon|open-search|dialog/.test(url))).toEqual([]);
    const cost = await costOfFirst(page, locale, manyWords[locale]);
    testInfo.annotations.push({ type: 'figures', description: JSON.stringify(cost) });
    expect.soft(cost.total, JSON.stringify(cost)).toBeLessThanOrEqual(most.total);
    expect.soft(cost.planner).toBeLessThanOrEqual(most.planner);
    expect.soft(cost.index).toBeLessThanOrEqual(most.index);
  });
}

const damages: readonly { name: string; files: RegExp; body?: string }[] = [
  { name: 'without Pagefind', files: /\/pagefind\/pagefind\.js/ },
  { name: 'without the lexicon', files: /\/search\/lexicon-/ },
  { name: 'with a page in place of the lexicon', files: /\/search\/lexicon-/, body: '<!doctype html>' },
  { name: 'with damaged WebAssembly', files: /\.pagefind$/, body: 'damaged' },
  { name: 'with a damaged list of pages', files: /\.pf_meta$/, body: 'damaged' },
  { name: 'without the words of the index', files: /\.pf_index$/ },
  { name: 'without the documents', files: /\/search\/pages\// },
];

for (const { name, files, body } of damages) {
  test(`${name} the search says so and shows the topics`, async ({ page }) => {
    await damage(page, files, body);
    await page.goto('search/?q=코루틴');
    await expect(page.getByRole('status')).toHaveText(ko.searchBroken);
    await expect(page.getByRole('region', { name: ko.allTopics })).toBeVisible();
    await page.goto(lesson);
    const { field, status } = await openDialog(page, 'ko');
    await field.fill('코루틴');
    await expect(status).toHaveText(ko.searchBroken);
    const topics = page.getByRole('dialog').getByRole('region', { name: ko.allTopics });
    await topics.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

async function damage(page: Page, files: RegExp, body?: string): Promise<void> {
  await page.route(files, (route) =>
    body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: 'text/html' }),
  );
}

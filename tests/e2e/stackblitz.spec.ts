import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { wordsIn } from '../../src/i18n/words.ts';
import { assemble } from '../../src/playground/assemble.ts';
import type { Files } from '../../src/playground/lab-files.ts';
import { type Locale, locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';
import { type ReceivedProject, withUnixLineEnds } from '../support/stackblitz/received-project.ts';
import { expect, lab, labOn, test } from '../support/stackblitz/test.ts';
import { watchThirdParties } from '../support/third-party.ts';

const labPage = `playgrounds/${lab.id}/`;
const embedPage = `playgrounds/${lab.id}/stackblitz/`;
const pages: readonly { locale: Locale; path: string }[] = [
  ...locales.flatMap((locale) =>
    ['lessons/where-time-goes/', labPage].map((path) => ({ locale, path: localPath(locale, path) })),
  ),
  { locale: 'ko', path: embedPage },
];

/** Everything that has to arrive: the same files that a local run and `--eject` write. */
const filesIn = (locale: Locale): Files => assemble(lab, { variant: 'starter', locale });

function expectComplete({ title, template, files }: ReceivedProject, locale: Locale = 'ko'): void {
  expect({ title, template }).toEqual({
    title: lab.playground.title[locale],
    template: 'node',
  });
  const texts = Object.entries(files).map(([path, text]) => [path, withUnixLineEnds(text)]);
  expect(Object.fromEntries(texts)).toEqual(filesIn(locale));
}

for (const { locale, path } of pages) {
  test(`in place, /${path}: the whole project arrives and the editor answers`, async ({
    page,
    standIn,
    baseURL,
  }) => {
    const thirdParties = watchThirdParties(page, baseURL ?? '');
    const box = labOn(page, locale);
    await page.goto(path);
    await Promise.all([page.waitForResponse('**/project.json'), box.embed.hover()]);
    expect(thirdParties, 'before the click').toEqual([]);

    await box.embed.click();
    const project = await standIn.received();
    expectComplete(project, locale);
    expect(project.options).toMatchObject({ embed: '1', corp: '1', file: lab.settings.entry });
    await expect(box.status).toHaveAttribute('data-state', 'done');
    await expect(box.status).toHaveText(wordsIn(locale).stackblitzReady);
    expect(thirdParties.every((url) => url.startsWith(standIn.origin))).toBe(true);
  });
}

test('page and frame are cross-origin isolated, and no policy is broken', async ({ page, standIn }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(violatedDirective, blockedURI),
    ),
  );
  const box = labOn(page);
  await page.goto(labPage);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await box.embed.click();
  await expect(box.status).toHaveAttribute('data-state', 'done');
  const frame = page.frames().find((candidate) => candidate.url().startsWith(standIn.origin));
  expect(await frame?.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(box.frame).toHaveAttribute('allow', `cross-origin-isolated ${standIn.origin}`);
  await Promise.all([page.waitForEvent('popup'), box.newTab.click()]);
  expect(problems).toEqual([]);
});

test('a second press opens the project anew, and the first has no say any more', async ({
  page,
  standIn,
}) => {
  const box = labOn(page);
  await page.clock.install();
  await page.goto(labPage);
  await box.embed.click();
  await standIn.received();
  await box.embed.click();
  expectComplete(await standIn.received());
  await expect(box.status).toHaveAttribute('data-state', 'done');
  // The first frame is gone, so that its attempt comes to nothing, after the SDK's 10.5 s.
  await page.clock.runFor(15_000);
  await expect(box.status).toHaveAttribute('data-state', 'done');
  await expect(box.frame).toHaveCount(1);
});

test.describe('in a new tab', () => {
  test('the same project is posted', async ({ page, standIn }) => {
    const box = labOn(page);
    await page.goto(labPage);
    await Promise.all([page.waitForResponse('**/project.json'), box.newTab.hover()]);
    const [tab] = await Promise.all([page.waitForEvent('popup'), box.newTab.click()]);
    const project = await standIn.received();
    expectComplete(project);
    expect(project.options).toEqual({ file: lab.settings.entry });
    await expect(tab.getByRole('heading')).toHaveText('Editor');
    await expect(box.status).toHaveAttribute('data-state', 'idle');
  });

  test('without the project at hand it leads to a page that opens it', async ({ page, context, standIn }) => {
    await page.route('**/project.json', (route) => route.abort());
    await page.goto(labPage);
    const [tab] = await Promise.all([context.waitForEvent('page'), labOn(page).newTab.click()]);
    const box = labOn(tab);
    await expect(tab).toHaveURL(new RegExp(`/${embedPage}$`));
    await box.embed.click();
    expectComplete(await standIn.received());
    await expect(box.status).toHaveAttribute('data-state', 'done');
  });
});

for (const locale of locales) {
  test(`the ZIP holds the files that are posted, in a folder named after the lab, ${locale}`, async ({
    page,
  }) => {
    await page.goto(localPath(locale, labPage));
    await page.getByRole('tab', { name: 'TypeScript' }).first().click();
    const [download] = await Promise.all([page.waitForEvent('download'), labOn(page, locale).zip.click()]);
    expect(download.suggestedFilename()).toBe(`${lab.id}.zip`);
    const entries = Object.entries(unzipSync(await readFile(await download.path())));
    const files = entries.map(([path, bytes]) => [path.replace(`${lab.id}/`, ''), strFromU8(bytes)]);
    expect(Object.fromEntries(files)).toEqual(filesIn(locale));
  });
}

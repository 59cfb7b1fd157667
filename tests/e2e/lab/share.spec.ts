import { expect, type Page, test as withoutChoice } from 'playwright/test';
import { shareFragment } from '../../../src/playground/lab/share-link.ts';
import {
  expectState,
  lab,
  labPath,
  lessonPath,
  openEditor,
  openLab,
  starter,
  test,
  write,
} from './lab-page.ts';

const shared = `// 공유한 코드\n${starter.trimEnd()}`;
const mine = `// 내 코드\n${starter.trimEnd()}`;
const fragment = async (text = shared) =>
  (await shareFragment({ lab: lab.id, language: 'ts', files: { 'users.ts': text } })) ?? '';

/** Everything asked of the server from now on. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test.describe('making a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link that is copied carries the code as it stands', async ({ page, context }) => {
    await page.goto(labPath);
    const { words, button, notice } = openLab(page);
    await openEditor(openLab(page));
    await write(openLab(page), shared);
    await button(words.share).click();
    await expect(notice).toContainText(words.shareCopied);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(page.url()).not.toContain('#code');

    const other = await context.newPage();
    await other.evaluate(() => localStorage.clear()).catch(() => undefined);
    await other.goto(link);
    await openLab(other).button(words.sharedOpen).click();
    await expect(openLab(other).editor).toHaveValue(shared);
  });

  test('code too long for a link is said to be', async ({ page }) => {
    await page.goto(labPath);
    const { words, button, notice } = openLab(page);
    await openEditor(openLab(page));
    const noise = Array.from({ length: 9_000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join(
      '',
    );
    await write(openLab(page), `// ${noise}`);
    await button(words.share).click();
    await expect(notice).toContainText(words.shareTooLong);
  });
});

for (const path of [labPath, lessonPath, `en/${labPath}`]) {
  test(`a link is offered, never opened or run by itself: /${path}`, async ({ page }) => {
    const locale = path.startsWith('en/') ? 'en' : 'ko';
    const asked = requests(page);
    await page.goto(`${path}${await fragment()}`);
    const { words, button, status, editor, code } = openLab(page, locale);
    await expect(button(words.sharedOpen)).toBeVisible();
    await expect(code).toContainText('findUserSync');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /project\.json|bench|runtime/.test(path))).toEqual([]);
    await button(words.sharedOpen).click();
    await expect(editor).toHaveValue(shared);
    await expectState(status, 'idle');
  });
}

withoutChoice('a link to code behind another tab opens that tab, for this time only', async ({ page }) => {
  await page.goto(labPath);
  await expect(openLab(page).tab('Python')).toHaveAttribute('aria-selected', 'true');
  await page.goto(`${labPath}${await fragment()}`);
  const { words, button, tab } = openLab(page);
  await expect(button(words.sharedOpen)).toBeVisible();
  await page.goto(lessonPath);
  await expect(tab('Python')).toHaveAttribute('aria-selected', 'true');
});

test('shared code never overwrites a draft', async ({ page }) => {
  await page.goto(labPath);
  await openEditor(openLab(page));
  await write(openLab(page), mine);
  await page.goto(`${labPath}${await fragment()}`);
  await page.reload();
  const { words, button, editor, notice } = openLab(page);
  await button(words.sharedOpen).click();
  await expect(editor).toHaveValue(shared);
  await expect(notice).toContainText(words.sharedShown);
  await page.keyboard.press('Control+End');
  await button(words.draftBack).click();
  await expect(editor).toHaveValue(mine);

  await button(words.sharedOpen).click();
  await button(words.sharedKeep).click();
  await page.goto(labPath);
  await expect(editor).toHaveValue(shared);
});

test('a link that was cut says so and leaves the code alone', async ({ page }) => {
  await page.goto(`${labPath}${(await fragment()).slice(0, -9)}`);
  const { words, button, editor, notice } = openLab(page);
  await button(words.sharedOpen).click();
  await expect(notice).toContainText(words.sharedBroken);
  await expect(editor).toHaveValue(starter.trimEnd());
});

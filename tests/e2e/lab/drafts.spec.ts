import { expect, type Page } from 'playwright/test';
import { expectState, lab, labPath, openEditor, openLab, starter, test, write } from './lab-page.ts';

const mine = `// 내 코드\n${starter.trimEnd()}`;
const key = `waitless:draft:${lab.id}:ts`;

const drafts = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]'), key);

/** As if the draft had been written for an older version of the lab. */
const leaveOldDraft = (page: Page) =>
  page.evaluate(
    ([key, text]) =>
      localStorage.setItem(
        key,
        JSON.stringify([{ version: 'older', files: { 'users.ts': text }, savedAt: 1 }]),
      ),
    [key, '// 예전 코드\n'] as const,
  );

test('a draft survives a reload and is what runs', async ({ page }) => {
  await page.goto(labPath);
  await openEditor(openLab(page));
  await write(openLab(page), 'export const findUsers = 1;');
  await page.reload();
  const { editor, run, status } = openLab(page);
  await expect(editor).toHaveValue('export const findUsers = 1;');
  await run.click();
  await expectState(status, 'failed');
  await expect(status).toContainText('findUsers');
});

test('code equal to the starter leaves no draft', async ({ page }) => {
  await page.goto(labPath);
  await openEditor(openLab(page));
  await write(openLab(page), mine);
  expect(await drafts(page)).toHaveLength(1);
  await write(openLab(page), starter);
  expect(await drafts(page)).toHaveLength(0);
});

test('Reset brings the starter back; Undo takes it back', async ({ page }) => {
  await page.goto(labPath);
  const { editor, reset, notice, words, button } = openLab(page);
  await openEditor(openLab(page));
  await write(openLab(page), mine);
  await reset.click();
  await expect(editor).toHaveValue(starter.trimEnd());
  await expect(notice).toContainText(words.draftReset);
  await expect(reset).toBeFocused();
  await button(words.undo).click();
  await expect(editor).toHaveValue(mine);
  await page.reload();
  await expect(editor).toHaveValue(mine);
});

test('a draft of an older version is shown as such; the new starter is one press away, the draft is kept', async ({
  page,
}) => {
  await page.goto(labPath);
  await leaveOldDraft(page);
  await page.reload();
  const { editor, notice, words, button } = openLab(page);
  await expect(editor).toHaveValue('// 예전 코드');
  await expect(notice).toContainText('이 초안은 이전 버전의 것입니다');

  await button(words.draftNewStarter).click();
  await expect(editor).toHaveValue(starter.trimEnd());
  await button(words.draftBack).click();
  await expect(editor).toHaveValue('// 예전 코드');

  await button(words.draftNewStarter).click();
  await write(openLab(page), mine);
  await page.reload();
  await expect(editor).toHaveValue(mine);
  expect(await drafts(page)).toMatchObject([{ files: { 'users.ts': `${mine}\n` } }, { version: 'older' }]);
});

test('a browser that keeps nothing is told of before the work is lost', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(labPath);
  const { notice, words } = openLab(page);
  await openEditor(openLab(page));
  await page.keyboard.type('x');
  await expect(notice).toContainText(words.draftNotKept);
});

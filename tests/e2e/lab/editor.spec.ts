import { expect, type Page } from 'playwright/test';
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

test('has its role and names, and tells how to leave it', async ({ page }) => {
  await page.goto(labPath);
  const { editor, words } = openLab(page);
  await openEditor(openLab(page));
  await expect(editor).toHaveAccessibleName('코드 편집기');
  await expect(editor).toHaveAccessibleDescription(words.editorHelp);
  expect(await editor.evaluate((element) => element.tagName)).toBe('TEXTAREA');
  await expect(editor).toHaveValue(starter.trimEnd());
});

test('takes the place of the code without a jump, the caret where the click was', async ({ page }) => {
  await page.goto(lessonPath);
  const { code, editor, region } = openLab(page);
  await code.scrollIntoViewIfNeeded();
  const panel = region.locator('.panel-set').first();
  const before = await panel.boundingBox();
  const line = code.locator('.line', { hasText: 'return users' });
  await line.click({ position: { x: ((await line.boundingBox())?.width ?? 1) - 1, y: 5 } });
  await expect(editor).toBeFocused();
  await page.keyboard.type(' // here');
  await expect(editor).toHaveValue(/return users; \/\/ here\n/);
  expect(await panel.boundingBox()).toEqual(before);
});

test.describe('by keyboard alone', () => {
  test('Tab reaches the code and opens it; Tab indents; Esc, then Tab, leaves', async ({ page }) => {
    await page.goto(labPath);
    const { tab, editor, region } = openLab(page);
    await tab('users.ts').focus();
    await page.keyboard.press('Tab');
    await expect(editor).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(editor).toHaveValue(`  ${starter.trimEnd()}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(editor).not.toBeFocused();
    await expect(region.locator(':focus')).toHaveCount(1);
  });

  test('undo goes back through everything', async ({ page }) => {
    await page.goto(labPath);
    const { editor } = openLab(page);
    await openEditor(openLab(page));
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('// a');
    // The browser decides how much of what was typed is one step.
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Z');
    await expect(editor).toHaveValue(starter.trimEnd());
  });

  for (const keys of ['Control+Enter', 'Meta+Enter']) {
    test(`${keys} runs and puts in no line`, async ({ page }) => {
      await page.goto(labPath);
      const { editor, status, stop } = openLab(page);
      await openEditor(openLab(page));
      await page.keyboard.press(keys);
      await expectState(status, 'running');
      await expect(editor).toHaveValue(starter.trimEnd());
      await stop.click();
    });
  }
});

test.describe('Korean', () => {
  /** Types as an input method does: the syllable under composition changes until it is committed. */
  async function compose(page: Page, steps: readonly string[]): Promise<void> {
    const keyboard = await page.context().newCDPSession(page);
    for (const text of steps) {
      const end = text.length;
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    }
    await keyboard.send('Input.insertText', { text: steps.at(-1) ?? '' });
    await keyboard.detach();
  }
  const 한 = ['ㅎ', '하', '한'];
  const 글 = ['ㄱ', '그', '글'];

  test('is composed syllable by syllable, at the start, in a comment, in quotes', async ({ page }) => {
    await page.goto(labPath);
    const { editor } = openLab(page);
    await openEditor(openLab(page));
    for (const [text, value] of [
      ['', '한글'],
      ['// ', '// 한글'],
      ["''", "'한글'"],
    ] as const) {
      await write(openLab(page), text);
      if (text === "''") await page.keyboard.press('ArrowLeft');
      await compose(page, 한);
      await compose(page, 글);
      await expect(editor).toHaveValue(value);
    }
  });

  test('Enter that ends a composition breaks no line and doubles no syllable', async ({ page }) => {
    await page.goto(labPath);
    const { editor } = openLab(page);
    await openEditor(openLab(page));
    await write(openLab(page), '// ');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 });
    // A Mac tells the key as Enter, its code as that of an input method.
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await keyboard.send('Input.insertText', { text: '한' });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await expect(editor).toHaveValue('// 한');
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    await expect(editor).toHaveValue('// 한\nx');
  });
});

test('files beside the learner’s are there to read, in a lesson as well', async ({ page }) => {
  await page.goto(lessonPath);
  const { tab, region } = openLab(page);
  for (const name of ['baseline.ts', 'lab/directory.ts']) {
    await tab(name).click();
    const panel = region.getByRole('tabpanel', { name, exact: true });
    await expect(panel.locator('pre')).toHaveText(lab.common[name]?.trimEnd() ?? '');
    await expect(panel.getByRole('textbox')).toHaveCount(0);
  }
});

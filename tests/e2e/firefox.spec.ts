import { test as base, expect } from 'playwright/test';
import { root } from '../../src/cli/child.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { shareFragment } from '../../src/playground/lab/share-link.ts';
import { loadLab } from '../../src/playground/load-lab.ts';
import { labLanguages } from '../../src/schemas/playground.ts';
import { firefoxFixtures } from '../support/firefox/fixtures.ts';

const test = base.extend(firefoxFixtures);

const words = wordsIn('ko');

/** Presses the button with these words that can be seen, if there is one. */
const press = (name: string): boolean => {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.bench button, [data-notices] button')];
  const button = buttons.find((each) => each.checkVisibility() && each.textContent?.trim() === name);
  button?.click();
  return button !== undefined;
};

/** Python has to be loaded before, and both languages are measured eleven times. In ms. */
const RUN_MS = 60_000;

for (const language of labLanguages) {
  test(`in Firefox, the first lab is measured and passed, ${language}`, async ({ firefoxPage, baseURL }) => {
    const { id: lab, solution: files } = loadLab(root, 'sync-vs-async', language);
    await firefoxPage.goto(`${baseURL}playgrounds/${lab}/${await shareFragment({ lab, language, files })}`);
    await firefoxPage.until(press, words.sharedOpen, RUN_MS);
    const isShown = (text: string) =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value.trim() === text);
    await firefoxPage.until(isShown, Object.values(files)[0]?.trim() ?? '', RUN_MS);
    await firefoxPage.until(press, words.run, RUN_MS);
    const verdict = () => document.querySelector<HTMLElement>('.verdict')?.dataset.verdict;
    expect(await firefoxPage.until(verdict, null, RUN_MS)).toBe('passed');
    expect(firefoxPage.errors).toEqual([]);
  });
}

test('in Firefox, a search leads to the section', async ({ firefoxPage, baseURL }) => {
  await firefoxPage.goto(`${baseURL}search/?q=${encodeURIComponent('코루틴')}`);
  const first = await firefoxPage.until(
    () => document.querySelector<HTMLAnchorElement>('main li[data-kind] a')?.href,
    null,
    RUN_MS,
  );
  expect(first).toContain('/lessons/');
  expect(firefoxPage.errors).toEqual([]);
});

for (const path of ['', 'objectives/', 'lessons/gather-and-its-ceiling/', 'glossary/', 'check/']) {
  test(`in Firefox, nothing is refused and nothing fails: /${path}`, async ({ firefoxPage, baseURL }) => {
    await firefoxPage.goto(`${baseURL}${path}`);
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await firefoxPage.evaluate(overflow)).toBe(0);
    expect(firefoxPage.errors).toEqual([]);
  });
}

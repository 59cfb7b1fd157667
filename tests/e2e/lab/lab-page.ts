import { test as base, expect, type Locator, type Page } from 'playwright/test';
import { root } from '../../../src/cli/child.ts';
import { wordsIn } from '../../../src/i18n/words.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import type { Locale } from '../../../src/schemas/text.ts';

/** The lab that most tests work in: the first one of the course. */
export const lab = loadLab(root, 'sync-vs-async');
export const labPath = `playgrounds/${lab.id}/`;
export const lessonPath = 'lessons/where-time-goes/';

const entry = lab.settings.entry;
export const starter = lab.starter[entry] ?? '';
export const solution = lab.solution[entry] ?? '';
export const wrong = (name: string): string => lab.wrong[name]?.[entry] ?? '';

/** Tests of a learner who chose TypeScript once: that tab is open on every page. */
export const test = base.extend({
  page: async ({ page }, use) => {
    await page.addInitScript(() => {
      // The sandbox has no storage.
      if (origin === 'null') return;
      const key = 'waitless:preferences';
      if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"codeLanguage":"ts"}');
    });
    await use(page);
  },
});

/** A run measures twice five runs of 900 ms at most (`capstone-refactor`), and may have to load before. In ms. */
const RUN_MS = 30_000;

/** A lab as a learner finds it, by role and name, with the tab of a language open. */
export function openLab(page: Page, locale: Locale = 'ko', language = 'TypeScript', of = lab) {
  const words = wordsIn(locale);
  const whole = page.getByRole('region', { name: of.playground.title[locale], exact: true });
  const region = whole.getByRole('tabpanel', { name: language, exact: true });
  const button = (name: string) => region.getByRole('button', { name, exact: true });
  const status = region.locator('.bench').getByRole('status');
  const editor = region.getByRole('textbox', { name: words.codeEditor });
  const result = region.getByRole('region', { name: words.benchmarkResult, exact: true });
  return {
    words,
    region,
    status,
    editor,
    result,
    button,
    run: button(words.run),
    stop: button(words.stop),
    reset: button(words.reset),
    /** The learner's code as the page shows it before its editor is there. */
    code: region.locator('[data-edit] pre').first(),
    log: region.getByRole('log', { name: words.output }),
    timeline: result.getByRole('figure'),
    tab: (name: string) => whole.getByRole('tab', { name, exact: true }),
    notice: region.locator('[data-notices]'),
  };
}

export type LabOnPage = ReturnType<typeof openLab>;

/** Opens the editor as a mouse does. */
export async function openEditor({ code, editor }: LabOnPage): Promise<void> {
  await code.click();
  await expect(editor).toBeFocused();
}

/** Replaces the learner's code by keyboard. The editor closes brackets and indents, so that a text is pasted. */
export async function write({ editor }: LabOnPage, text: string): Promise<void> {
  await editor.focus();
  await editor.press('ControlOrMeta+A');
  await editor.page().keyboard.insertText(text.replace(/\n$/, ''));
}

export const expectState = (status: Locator, state: string): Promise<void> =>
  expect(status).toHaveAttribute('data-state', state, { timeout: RUN_MS });

/**
 * Presses Run until the samples could be judged, as the page asks for: other programs may disturb a measurement,
 * which the lab tells instead of guessing.
 */
export async function runUntilJudged({ run, status, words }: LabOnPage): Promise<void> {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await run.click();
    await expect(status).toHaveAttribute('data-state', /^(loading|running)$/);
    await expect(status).not.toHaveAttribute('data-state', /^(loading|running)$/, { timeout: RUN_MS });
    const sentence = await status.textContent();
    if (sentence !== words.failClock && sentence !== words.labNotJudged) return;
  }
}

/** The operations of a run as its table tells them: state, from and to in ms. */
export async function operations({ timeline }: LabOnPage, title: string) {
  const rows = timeline.locator('details tbody tr', { hasText: `${title} · ` });
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );
  return cells.map(([, state = '', from = '', to = '']) => ({ state, from: Number(from), to: Number(to) }));
}

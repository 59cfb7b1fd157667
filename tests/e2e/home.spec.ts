import { expect, test } from 'playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';
import { type Locale, locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';

const windows = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

/** What the course owes its programme: in Korean in the very words of the note. */
const promised: Record<Locale, readonly string[]> = {
  ko: [
    'Python asyncio를 통한 비동기 프로그래밍',
    'SKALA 3기',
    'Module 1 — Python AI Native',
    '학습 목표 1-2',
    'async/await 문법으로 비동기 프로그램을 작성하고, 파일 I/O·DB 조회 등 대기 작업에 적용하여 동기 대비 처리량 2배 이상 증가',
    'L2–L3',
    '성능 벤치마크 (동기 vs 비동기 실행 시간 비교)',
  ],
  en: [
    'Asynchronous programming with Python asyncio',
    'SKALA, 3rd cohort',
    'Module 1 — Python AI Native',
    'Learning objective 1-2',
    'raising throughput to at least twice that of the synchronous version',
    'L2–L3',
    'Performance benchmark (synchronous vs asynchronous running time)',
  ],
};

for (const locale of locales) {
  for (const viewport of windows) {
    test(`objective and evaluation stand above the fold, ${locale}, ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(localPath(locale, ''));
      for (const text of promised[locale]) {
        await expect.soft(page.locator('main').getByText(text).first(), text).toBeInViewport({ ratio: 1 });
      }
    });
  }

  test(`how to begin: the first lesson and the map, ${locale}`, async ({ page }) => {
    const words = wordsIn(locale);
    await page.goto(localPath(locale, ''));
    await expect(page.getByRole('link', { name: words.startCourse })).toHaveAttribute(
      'href',
      new RegExp(`/${localPath(locale, 'lessons/where-time-goes/')}$`),
    );
    await page.getByRole('link', { name: words.seeMap }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.navObjectives);
  });
}

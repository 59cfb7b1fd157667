import { expect, type Page } from 'playwright/test';
import { root } from '../../../src/cli/child.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import type { LabLanguage } from '../../../src/schemas/playground.ts';
import { openLab, runUntilJudged, test, write } from './lab-page.ts';

const titles = { ts: 'TypeScript', py: 'Python' } as const;

/** A lab as a learner has it open, and what its verdict says about a version of the code. */
async function learner(page: Page, id: string, language: LabLanguage) {
  const files = loadLab(root, id, language);
  const lab = openLab(page, 'ko', titles[language], files);
  await page.goto(`playgrounds/${id}/`);
  await lab.tab(titles[language]).click();
  const verdict = lab.result.locator('.verdict');
  return {
    ...lab,
    verdict,
    async runs(version: 'starter' | 'solution' | { wrong: string }): Promise<void> {
      const { entry } = files.settings;
      const text = typeof version === 'string' ? files[version][entry] : files.wrong[version.wrong]?.[entry];
      if (version !== 'starter') await write(lab, text ?? '');
      await runUntilJudged(lab);
    },
  };
}

// Labs that count states and losses: their own sentences reach the learner, and the right code passes.
for (const [id, language, said] of [
  ['failure-and-timeout', 'ts', '나머지 예약 2건이 아직 진행 중이었습니다'],
  ['stampede', 'py', '50번 불러왔습니다'],
  ['honest-benchmark', 'py', '달력의 시각으로 잰 실행이 6번'],
  ['asyncio-and-node', 'ts', '1번 call은 Python에서 30 ms가 아니라 60 ms'],
  ['server-throughput', 'ts', '블로킹 조회 21번이 이벤트 루프를 막았습니다'],
  ['loop-heartbeat', 'ts', 'ping은 답을 받지 못했습니다'],
] as const) {
  test(`${id}: what the starter is told, and that the solution passes`, async ({ page }) => {
    test.setTimeout(240_000);
    const { runs, verdict } = await learner(page, id, language);
    await runs('starter');
    await expect(verdict).toHaveAttribute('data-verdict', 'failed');
    await expect(verdict).toContainText(said);
    await runs('solution');
    await expect(verdict).toHaveAttribute('data-verdict', 'passed');
  });
}

for (const language of ['ts', 'py'] as const) {
  test(`a sleep of one’s own stops the loop, and the figures say for how long: ${language}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const { runs, verdict, timeline, words } = await learner(page, 'first-coroutine', language);
    await runs('starter');
    await runs({ wrong: 'sleep-in-async' });
    await expect(verdict).toHaveAttribute('data-verdict', 'failed');
    await expect(verdict).toContainText('이벤트 루프를');
    const mine = timeline.getByRole('table', { name: words.timelineFigures }).locator('tbody tr').nth(1);
    const longestBlock = Number.parseInt((await mine.locator('td').last().textContent()) ?? '', 10);
    expect(longestBlock).toBeGreaterThanOrEqual(50);
  });
}

test('work that goes on after the return is drawn and told', async ({ page }) => {
  test.setTimeout(240_000);
  const { runs, result } = await learner(page, 'gather-ceiling', 'ts');
  await runs('starter');
  await expect(result.locator('.returned-early, .bar-after')).toHaveCount(0);
  await runs({ wrong: 'missing-await' });
  await expect(result.locator('.returned-early')).toContainText(/0 ms 만에 반환했지만.*3\d\d ms까지/);
  const [whole, upToReturn] = await result
    .locator('.bar-after, .bar-learner')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(whole).toBeGreaterThan((upToReturn ?? Number.NaN) + 20);
});

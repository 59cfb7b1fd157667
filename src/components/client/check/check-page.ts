import { fill } from '../../../i18n/fill.ts';
import { createStore } from '../../../progress/storage.ts';
import type { CheckId, Finding } from './checks.ts';

/** Runs `/check/` when its button is pressed; nothing is fetched before. The sentences stand in the rows. */
export function enableCheckPage(page: Document): void {
  const start = page.querySelector<HTMLButtonElement>('[data-check-start]');
  const status = page.querySelector<HTMLElement>('[data-check-status]');
  const rows = [...page.querySelectorAll<HTMLElement>('[data-check]')];
  if (!start || !status) return;
  const { running = '', done = '', unloaded = '', frame = '' } = status.dataset;

  async function checkAll(): Promise<void> {
    const { createChecks } = await import('./checks.ts');
    const checks = createChecks(
      frame,
      createStore(() => localStorage),
    );
    for (const row of rows) show(row, await checks[row.dataset.check as CheckId]());
  }

  start.addEventListener('click', async () => {
    start.disabled = true;
    status.textContent = running;
    try {
      await checkAll();
      status.textContent = done;
    } catch (error) {
      // What the checks need could not be fetched: the network is the answer.
      console.error(error);
      status.textContent = unloaded;
    }
    start.disabled = false;
  });
}

function show(row: HTMLElement, { grade, values }: Finding): void {
  row.dataset.grade = grade;
  const outcome = row.querySelector('[data-outcome]');
  if (outcome) outcome.textContent = fill(row.dataset[grade] ?? '', values);
}

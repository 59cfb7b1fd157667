import { type BestResult, forgetBest, readBest } from '../../../progress/best-results.ts';
import { createStore } from '../../../progress/storage.ts';
import { html } from '../dom.ts';

const languages = [
  ['py', 'Python'],
  ['ts', 'TypeScript'],
] as const;

/** Adds the learner's own best result to each lab of the list, and offers to erase them. */
export function showBestResults(page: Document): void {
  const store = createStore(() => localStorage);
  const list = page.querySelector<HTMLElement>('[data-labs]');
  const forget = page.querySelector<HTMLElement>('[data-forget]');
  if (!list || !forget) return;
  const { best: label = '', passed = '', failed = '' } = list.dataset;
  const said = ({ passed: isPassed, ratio }: BestResult) =>
    isPassed ? `${passed}${ratio === null ? '' : ` ${ratio.toFixed(2)}×`}` : failed;
  const labs = [...list.querySelectorAll<HTMLElement>('[data-id]')];

  for (const lab of labs) {
    const results = languages.flatMap(([language, name]) => {
      const result = readBest(store, lab.dataset.id ?? '', language);
      return result ? [`${name} ${said(result)}`] : [];
    });
    if (results.length === 0) continue;
    lab.append(html('p', { class: 'best' }, html('strong', {}, label), ` ${results.join(' · ')}`));
    forget.hidden = false;
  }
  const button = forget.querySelector('button');
  button?.addEventListener('click', () => {
    for (const lab of labs) {
      for (const [language] of languages) forgetBest(store, lab.dataset.id ?? '', language);
      lab.querySelector('.best')?.remove();
    }
    button.remove();
    const status = forget.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = status.dataset.done ?? '';
  });
}

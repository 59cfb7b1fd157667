import type { Store } from '../../../progress/storage.ts';
import { listenToBench } from './listen.ts';
import { once } from './once.ts';
import { programData } from './program.ts';
import { listenToWays } from './ways.ts';

/**
 * Waits for the first sign of interest in each lab: a button, a key, a click into its code. Only then the lab's
 * script, words, files, editor and runtime are fetched; until then the page shows the code as it was built.
 */
export function wakeLabs(page: Document, store: Store): void {
  const pool = once(async () => (await import('./runner-pool.ts')).createRunnerPool());
  for (const root of page.querySelectorAll<HTMLElement>('[data-lab]')) {
    const data = programData(root);
    const project = once(async () => (await import('./open-project.ts')).openProject(data, store));
    const bench = once(async () => {
      const opening = project();
      const { openBench } = await import('./bench.ts');
      return openBench(root, data, opening, async (...target) => (await pool())(...target));
    });
    const ways = root.querySelector<HTMLElement>('[data-ways]');
    if (ways)
      listenToWays(
        ways,
        once(async () => (await import('./ways-out.ts')).openWays(ways, data, await project())),
      );
    if (root.querySelector('[data-run]')) listenToBench(root, data, bench, store);
  }
}

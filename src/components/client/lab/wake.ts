import type { Store } from '../../../progress/storage.ts';
import { once } from '../once.ts';
import { listenToBench } from './listen.ts';
import { programData } from './program.ts';
import { listenToWays } from './ways.ts';

/**
 * Waits for the first sign of interest in each lab: a button, a key, a click into its code. Only then the lab's
 * script, words, files, editor and runtime are fetched; until then the page shows the code as it was built.
 */
export function wakeLabs(page: Document, store: Store): void {
  const pool = once(async () => (await import('./runner-pool.ts')).createRunnerPool());
  const programs = [...page.querySelectorAll<HTMLElement>('[data-lab]')].map((root) => {
    const data = programData(root);
    const project = once(async () => (await import('./open-project.ts')).openProject(data, store));
    return { root, data, project };
  });
  for (const { root, data, project } of programs) {
    const node = programs.find(({ data: { lab, language } }) => lab === data.lab && language === 'ts');
    const bench = once(async () => {
      const opening = project();
      const { openBench } = await import('./bench.ts');
      return openBench({
        root,
        data,
        opening,
        runnerOf: async (...target) => (await pool())(...target),
        store,
      });
    });
    const ways = root.querySelector<HTMLElement>('[data-ways]');
    if (ways)
      listenToWays(
        ways,
        once(async () => {
          const [{ openWays }, own, forNode] = await Promise.all([
            import('./ways-out.ts'),
            project(),
            (node?.project ?? project)(),
          ]);
          return openWays(ways, data, own, forNode);
        }),
      );
    if (root.querySelector('[data-run]')) listenToBench(root, data, bench, store);
  }
}

import type { RunLanguage } from '../../../playground/protocol.ts';
import type { RuntimeSource } from '../../../playground/runner/host/assets.ts';
import { createRunner, type Runner } from '../../../playground/runner/host/runner.ts';

/** One sandbox a language for all labs of a page: running one lab ends the run of another. */
export function createRunnerPool() {
  const runners = new Map<RunLanguage, Promise<Runner>>();

  async function open(language: RunLanguage, frameUrl: string): Promise<Runner> {
    return createRunner({ page: document, frameUrl, source: await sourceOf(language) });
  }

  /** Rejects where the code of the runtime cannot be had; the next call tries again. */
  return function runnerOf(language: RunLanguage, frameUrl: string): Promise<Runner> {
    const known = runners.get(language);
    if (known) return known;
    const opening = open(language, frameUrl);
    runners.set(language, opening);
    opening.catch(() => runners.delete(language));
    return opening;
  };
}

export type RunnerPool = ReturnType<typeof createRunnerPool>;

async function sourceOf(language: RunLanguage): Promise<RuntimeSource> {
  switch (language) {
    case 'ts':
      return (await import('../../../playground/runner/host/typescript.ts')).typescriptRuntime;
    case 'py':
      return (await import('../../../playground/runner/python/source.ts')).pythonRuntime;
  }
}

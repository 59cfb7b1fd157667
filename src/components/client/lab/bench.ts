import { loadLabWords } from '../../../i18n/lab/load.ts';
import { createLabController } from '../../../playground/lab/lab-controller.ts';
import { labConfig } from '../../../playground/lab/lab-request.ts';
import { keepBest } from '../../../progress/best-results.ts';
import type { Store } from '../../../progress/storage.ts';
import type { Locale } from '../../../schemas/text.ts';
import { createCodeNotices } from './code-notices.ts';
import { openCodePanels } from './code-panels.ts';
import labStyles from './lab.css?url';
import { createNotices } from './notices.ts';
import type { OpenProject } from './open-project.ts';
import type { ProgramData } from './program.ts';
import { createRunView } from './run-view.ts';
import type { RunnerPool } from './runner-pool.ts';
import { addStyles } from './styles.ts';

/** What a learner can ask of a lab. */
export type Action = 'run' | 'stop' | 'reset' | 'share' | 'open-shared';

/** A lab that is awake: its editor, its runs and what they show, wired together. */
export interface Bench {
  act(action: Action): void;
  /** @param caret in characters from the start of the learner's file */
  focusEditor(caret?: number): void;
}

export interface BenchParts {
  readonly root: HTMLElement;
  readonly data: ProgramData;
  readonly opening: Promise<OpenProject>;
  readonly runnerOf: RunnerPool;
  /** Where the learner's best result is kept. */
  readonly store: Store;
}

export async function openBench({ root, data, opening, runnerOf, store }: BenchParts): Promise<Bench> {
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'ko';
  const [words, project] = await Promise.all([loadLabWords(locale), opening, addStyles(labStyles)]);
  const { workspace, assembled } = project;
  const notices = createNotices(root.querySelector<HTMLElement>('[data-notices]') ?? root);
  const config = labConfig(assembled.files);

  const editing = openCodePanels({
    ...{ root, data, project, words },
    onEdit(name, code) {
      if (!workspace.edit(name, code)) notices.show(words.draftNotKept);
    },
  });
  const code = editing.then((panels) => {
    const codeNotices = createCodeNotices({ data, workspace, panels, notices, words });
    codeNotices.tell();
    return codeNotices;
  });
  const view = createRunView({
    ...{ root, id: `${data.lab}-${data.language}`, config, words, locale },
    markLine: (line) => void editing.then((panels) => panels.markLine(line)),
  });
  const controller = createLabController({
    loadProject: async () => assembled.files,
    openRunner: () => runnerOf(data.language, data.frame),
    own: data.own,
    onState(state) {
      view.show(state);
      if (state.kind === 'done') keepBest(store, data.lab, data.language, state.result);
    },
    onEvent: view.take,
  });

  const actions: Record<Action, () => void> = {
    run: () => void controller.run(workspace.files),
    stop: controller.stop,
    reset: () => void code.then(({ reset }) => reset()),
    share: () => void code.then(({ share }) => share()),
    'open-shared': () => void code.then(({ openShared }) => openShared(location.hash)),
  };
  return {
    act: (action) => actions[action](),
    focusEditor: (caret) => void editing.then((panels) => panels.focus(caret)),
  };
}

import type { LabWords } from '../../../i18n/lab/ko.ts';
import type { Files } from '../../../playground/lab-files.ts';
import type { OpenProject } from './open-project.ts';
import type { ProgramData } from './program.ts';

/** The files of a lab: the learner's in editors, the others to read. */
export interface CodePanels {
  /** Puts these texts into the editors; undo goes back. */
  show(files: Files): void;
  /** @param caret in characters from the start of the learner's file */
  focus(caret?: number): void;
  /** Marks a line of the learner's file; null marks none. */
  markLine(line: number | null): void;
}

export interface CodePanelsOptions {
  root: HTMLElement;
  data: ProgramData;
  project: OpenProject;
  words: LabWords;
  onEdit(name: string, code: string): void;
}

/** Puts editors where the learner's files stand. They are loaded by this, not before. */
export async function openCodePanels(options: CodePanelsOptions): Promise<CodePanels> {
  const { root, data, project, words, onEdit } = options;
  const { openEditor, readOnlyCode } = await import('./editor.ts');
  const help = root.querySelector('[data-editor-help]')?.id ?? '';
  const { workspace, assembled } = project;

  const editors = [...root.querySelectorAll<HTMLElement>('[data-edit]')].flatMap((panel) => {
    const name = panel.dataset.edit ?? '';
    const code = workspace.files[name];
    const instead = panel.querySelector('pre');
    if (code === undefined || !instead) return [];
    const editor = openEditor({
      ...{ instead, code, language: data.language, name: words.codeEditor, describedBy: help },
      onChange: (code) => onEdit(name, code),
    });
    return [{ name, editor }];
  });
  for (const place of root.querySelectorAll<HTMLElement>('[data-code]')) {
    const { code = '', of } = place.dataset;
    const files = of === 'solution' ? assembled.solution : assembled.files;
    place.replaceWith(readOnlyCode(files[code] ?? '', data.language));
  }

  const entry = editors.find(({ name }) => name === assembled.open) ?? editors[0];
  return {
    show(files) {
      for (const { name, editor } of editors) editor.replace(files[name] ?? '');
    },
    focus: (caret) => entry?.editor.focus(caret),
    markLine: (line) => entry?.editor.markLine(line),
  };
}

import { createEditor } from 'prism-code-editor';
import { defaultKeymap, editorCommands } from 'prism-code-editor/commands';
import { highlightText, languages } from 'prism-code-editor/prism';
import { insertText } from 'prism-code-editor/utils';
import 'prism-code-editor/languages/clike';
import 'prism-code-editor/languages/python';
import 'prism-code-editor/prism/languages/python';
import 'prism-code-editor/prism/languages/typescript';
import type { RunLanguage } from '../../../playground/protocol.ts';
import { html } from '../dom.ts';

export interface EditorOptions {
  /** The code that stands in the page; the editor takes its place. */
  instead: HTMLElement;
  code: string;
  language: RunLanguage;
  /** Accessible name. */
  name: string;
  /** Id of the sentence that tells how to leave it by keyboard. */
  describedBy: string;
  onChange(code: string): void;
}

/** One file in an editor. Undo goes back through everything, what the page put in included. */
export interface Editor {
  readonly code: string;
  /** Replaces the code as one step of undo. The focus stays where it is. */
  replace(code: string): void;
  /** @param at where the caret goes, in characters; without it, where it was */
  focus(at?: number): void;
  /** Marks one line, counted from 1; null marks none. */
  markLine(line: number | null): void;
}

// A file ends with a line end; nobody wants to see an empty line for it.
const withoutEnd = (code: string) => code.replace(/\n$/, '');
const withEnd = (code: string) => `${withoutEnd(code)}\n`;

const grammars = { ts: 'typescript', py: 'python' } as const satisfies Record<RunLanguage, string>;

export function openEditor({ instead, code, language, name, describedBy, onChange }: EditorOptions): Editor {
  const editor = createEditor(
    undefined,
    { language: grammars[language], value: withoutEnd(code), tabSize: language === 'py' ? 4 : 2 },
    editorCommands(defaultKeymap),
  );
  const { textarea } = editor;
  textarea.setAttribute('aria-label', name);
  textarea.setAttribute('aria-describedby', describedBy);
  // While a syllable is being composed, keys belong to the input method: a Mac sends the Enter that ends the
  // composition as a key, and the editor would break the line as well and double the syllable.
  textarea.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
    },
    { capture: true },
  );
  instead.replaceWith(editor.container);
  let marked: Element | undefined;
  const markLine = (line: number | null) => {
    marked?.classList.remove('marked-line');
    marked = line === null ? undefined : editor.lines[line];
    marked?.classList.add('marked-line');
  };
  editor.on('update', (code) => {
    markLine(null);
    onChange(withEnd(code));
  });

  return {
    get code() {
      return withEnd(editor.value);
    },
    replace(code) {
      const text = withoutEnd(code);
      if (text === editor.value) return;
      const focused = document.activeElement;
      insertText(editor, text, 0, editor.value.length, 0);
      if (focused instanceof HTMLElement && focused !== textarea) focused.focus({ preventScroll: true });
    },
    focus(at) {
      if (at !== undefined) textarea.setSelectionRange(at, at);
      textarea.focus({ preventScroll: true });
    },
    markLine,
  };
}

/** Code to read, coloured as in the editor. */
export function readOnlyCode(code: string, language: RunLanguage): HTMLElement {
  const pre = html('pre', { class: 'code', tabindex: 0 });
  for (const line of highlightText(code.trimEnd(), languages[grammars[language]] ?? {}).split('\n')) {
    const row = html('span', { class: 'line' });
    // Prism escapes the code; what is left is its own markup.
    row.innerHTML = line;
    pre.append(row, '\n');
  }
  return pre;
}

import type { LabWords } from '../../../i18n/lab/ko.ts';
import type { OutputChunk } from '../../../playground/protocol.ts';
import { copyText } from '../copy.ts';
import { button, html } from '../dom.ts';
import { styled } from './ansi.ts';

/** What the program printed: a line each, with the time since its start. Not announced: it would never stop. */
export interface OutputLog {
  readonly element: HTMLElement;
  clear(): void;
  add(chunks: readonly OutputChunk[]): void;
  /** Says so where nothing was printed. */
  end(): void;
}

export function createOutputLog(words: LabWords): OutputLog {
  const lines = html('div', { role: 'log', 'aria-live': 'off', 'aria-label': words.output, tabindex: 0 });
  const copy = button(words.outputCopy, () => void copyAll(), { class: 'button small', hidden: true });
  const heading = html('div', { class: 'output-head' }, html('p', { class: 'part' }, words.output), copy);
  const element = html('div', { class: 'run-output', hidden: true }, heading, lines);
  let text = '';
  /** The line that is not ended yet, by stream. */
  let open: { stream: OutputChunk['stream']; element: HTMLElement } | null = null;

  async function copyAll(): Promise<void> {
    copy.textContent = (await copyText(document, text)) ? words.copied : words.copyFailed;
  }

  function write({ stream, text, at }: OutputChunk): void {
    for (const part of text.split(/(?<=\n)/)) {
      if (open?.stream !== stream) open = { stream, element: startLine(stream, at) };
      open.element.append(...styled(part.replace(/\n$/, '')).map(toSpan));
      if (part.endsWith('\n')) open = null;
    }
  }

  function startLine(stream: OutputChunk['stream'], at: number): HTMLElement {
    const content = html('span', { class: 'text' });
    const time = html('span', { class: 'time' }, `${Math.round(at)} ms`);
    const mark =
      stream === 'stderr' ? [html('span', { class: 'visually-hidden' }, `${words.outputError}: `)] : [];
    lines.append(html('div', { class: stream }, time, ...mark, content));
    return content;
  }

  return {
    element,
    clear() {
      text = '';
      open = null;
      lines.replaceChildren();
      copy.hidden = true;
      copy.textContent = words.outputCopy;
      element.hidden = false;
    },
    add(chunks) {
      for (const chunk of chunks) {
        text += chunk.text;
        write(chunk);
      }
      copy.hidden = false;
      lines.scrollTop = lines.scrollHeight;
    },
    end() {
      if (!lines.hasChildNodes()) lines.append(html('p', { class: 'soft' }, words.outputEmpty));
    },
  };
}

function toSpan({ text, colour, isBold }: ReturnType<typeof styled>[number]): Node | string {
  if (!colour && !isBold) return text;
  return html(
    'span',
    { class: [colour && `ansi-${colour}`, isBold && 'bold'].filter(Boolean).join(' ') },
    text,
  );
}

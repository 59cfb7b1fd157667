import sdk from '@stackblitz/sdk';
import { projectForm } from './form.ts';
import type { StackBlitzProject } from './project.ts';

export interface Embed {
  /** Resolves when the editor answers; rejects after about 10.5 s without an answer. */
  ready: Promise<void>;
  /** Waits on after a failure; resolves if the editor comes up late, null when it never did. */
  late(): Promise<true | null>;
}

/** How often a slow start is waited for again, each for the SDK's 10.5 s: about two minutes in all. */
const lateAttempts = 12;

/** Opens a project in a frame inside `place`, replacing an earlier one. */
export function embed(
  place: HTMLElement,
  project: StackBlitzProject,
  { origin, title }: { origin: string; title: string },
): Embed {
  const page = place.ownerDocument;
  const frame = page.createElement('iframe');
  frame.name = `stackblitz-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  frame.title = title;
  // The one permission that the editor needs; the SDK's own embed hands on about thirty.
  frame.allow = `cross-origin-isolated ${origin}`;
  place.replaceChildren(frame);
  const form = projectForm(page, project, { origin, target: frame.name });
  page.body.append(form);
  form.submit();
  form.remove();
  return {
    ready: answered(frame, origin),
    async late() {
      for (let attempt = 0; attempt < lateAttempts && frame.isConnected; attempt++) {
        const answer = await answered(frame, origin).then(
          () => true as const,
          () => null,
        );
        if (answer) return answer;
      }
      return null;
    },
  };
}

/** The SDK takes an answer from any origin, so that the sender is checked here as well. */
async function answered(frame: HTMLIFrameElement, origin: string): Promise<void> {
  const listening = new AbortController();
  const fromOrigin = new Promise<void>((resolve) => {
    addEventListener(
      'message',
      (event) => {
        if (event.source === frame.contentWindow && event.origin === origin) resolve();
      },
      { signal: listening.signal },
    );
  });
  try {
    // The SDK rejects in time; an answer from elsewhere leaves `fromOrigin` open, and then counts as none.
    await sdk.connect(frame);
    await Promise.race([
      fromOrigin,
      nextTask().then(() => Promise.reject(new Error('Answer from elsewhere.'))),
    ]);
  } finally {
    listening.abort();
  }
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Opens a project in a tab of its own. */
export function openInTab(project: StackBlitzProject, origin: string): void {
  const { title, template, files, open } = project;
  sdk.openProject({ title, template, files }, { origin, openFile: open, newWindow: true });
}

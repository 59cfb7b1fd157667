import sdk from '@stackblitz/sdk';
import { postProject } from './form.ts';
import type { StackBlitzProject } from './project.ts';

/** How often an answer is waited for, each for the SDK's 10.5 s: a slow start has about two minutes in all. */
const attempts = 12;

/**
 * Opens a project in a frame inside `place`, replacing an earlier one. Resolves when the editor answers; rejects
 * when it never did, or when the frame was replaced before.
 */
export async function embed(
  place: HTMLElement,
  project: StackBlitzProject,
  { origin, title }: { origin: string; title: string },
): Promise<void> {
  const page = place.ownerDocument;
  const frame = page.createElement('iframe');
  frame.name = `stackblitz-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  frame.title = title;
  // The one permission that the editor needs; the SDK's own embed hands on about thirty.
  frame.allow = `cross-origin-isolated ${origin}`;
  place.replaceChildren(frame);
  postProject(page, project, { origin, to: { frame: frame.name } });
  for (let attempt = 1; attempt <= attempts && frame.isConnected; attempt++) {
    if (await answers(frame, origin)) return;
  }
  throw new Error(`${origin} did not answer.`);
}

/**
 * Whether the editor in the frame answers within the SDK's 10.5 s. The SDK takes an answer from any origin, so
 * that the sender is checked here as well.
 */
async function answers(frame: HTMLIFrameElement, origin: string): Promise<boolean> {
  const listening = new AbortController();
  let fromOrigin = false;
  addEventListener(
    'message',
    ({ data, origin: sender }) => {
      if (sender === origin && data?.action === 'SDK_INIT_SUCCESS') fromOrigin = true;
    },
    { signal: listening.signal },
  );
  try {
    await sdk.connect(frame);
    return fromOrigin;
  } catch {
    // The SDK rejects with a sentence when its time is over: no answer, which is what is asked here.
    return false;
  } finally {
    listening.abort();
  }
}

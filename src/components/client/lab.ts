import { postProject } from '../../playground/stackblitz/form.ts';
import { parseProject, type StackBlitzProject } from '../../playground/stackblitz/project.ts';

/** After this many ms without an answer the page shows the other ways on; it goes on waiting meanwhile. */
const patienceMs = 11_000;

/** Gives the buttons of every lab their work. The SDK is loaded with the first click, not before. */
export function enableLabs(page: Document): void {
  for (const lab of page.querySelectorAll<HTMLElement>('[data-stackblitz]')) {
    lab.querySelector('[data-stackblitz-embed]')?.addEventListener('click', () => openInPlace(lab));
    lab.querySelector('[data-stackblitz-tab]')?.addEventListener('click', (event) => {
      const project = loaded.get(lab);
      // Without the project at hand the link leads to a page that has it: a tab opened later would be blocked.
      if (!project) return;
      event.preventDefault();
      postProject(page, project, { origin: origin(lab), to: 'new-tab' });
    });
    // The first sign of interest fetches the small project, so that a click opens the tab at once.
    lab.addEventListener('pointerenter', () => void fetchProject(lab).catch(ignoreUntilClick), {
      once: true,
    });
    lab.addEventListener('focusin', () => void fetchProject(lab).catch(ignoreUntilClick), { once: true });
  }
}

/** A failed early fetch is no fault yet: the click tries again and tells. */
const ignoreUntilClick = () => undefined;

const loaded = new WeakMap<HTMLElement, StackBlitzProject>();
/** The attempt that a lab shows: an earlier one that fails later has no say any more. */
const attempts = new WeakMap<HTMLElement, symbol>();
const origin = (lab: HTMLElement) => lab.dataset.origin ?? '';

async function fetchProject(lab: HTMLElement): Promise<StackBlitzProject> {
  const known = loaded.get(lab);
  if (known) return known;
  const response = await fetch(lab.dataset.stackblitz ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const project = parseProject(await response.json());
  loaded.set(lab, project);
  return project;
}

async function openInPlace(lab: HTMLElement): Promise<void> {
  const place = lab.querySelector<HTMLElement>('[data-stackblitz-frame]');
  if (!place) return;
  const attempt = Symbol('attempt');
  attempts.set(lab, attempt);
  const isCurrent = () => attempts.get(lab) === attempt;
  const fail = () => isCurrent() && say(lab, 'failed', lab.dataset.failed);

  say(lab, 'loading', lab.dataset.loading);
  place.hidden = false;
  const patience = setTimeout(fail, patienceMs);
  try {
    const [project, { embed }] = await Promise.all([
      fetchProject(lab),
      import('../../playground/stackblitz/embed.ts'),
    ]);
    if (!isCurrent()) return;
    await embed(place, project, { origin: origin(lab), title: lab.dataset.title ?? '' });
    const { late, ready } = lab.dataset;
    if (isCurrent()) say(lab, 'done', state(lab) === 'failed' ? late : ready);
  } catch {
    // Whatever it was — no network, a refused frame, no answer — the way on is the same and is shown.
    fail();
  } finally {
    clearTimeout(patience);
  }
}

const status = (lab: HTMLElement) => lab.querySelector<HTMLElement>('[role="status"]');
const state = (lab: HTMLElement) => status(lab)?.dataset.state;

function say(lab: HTMLElement, next: 'loading' | 'done' | 'failed', sentence = ''): void {
  const line = status(lab);
  if (!line || (line.dataset.state === next && line.textContent === sentence)) return;
  line.dataset.state = next;
  line.textContent = sentence;
}

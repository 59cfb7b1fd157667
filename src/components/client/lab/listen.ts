import type { Store } from '../../../progress/storage.ts';
import type { Action, Bench } from './bench.ts';
import type { ProgramData } from './program.ts';

/** All that wakes a lab. `open` may be called again after it failed. */
export function listenToBench(
  root: HTMLElement,
  data: ProgramData,
  open: () => Promise<Bench>,
  store: Store,
): void {
  const awake = (then: (bench: Bench) => void = () => {}) => void wake(root, open, then);
  const act = (action: Action) => awake((bench) => bench.act(action));

  function showSolution(): void {
    const solution = root.querySelector<HTMLDetailsElement>('[data-solution]');
    if (!solution) return;
    solution.open = !solution.open;
    root.querySelector('[data-action="solution"]')?.setAttribute('aria-expanded', String(solution.open));
    // It stands below the run, which may be screens long.
    if (solution.open) solution.scrollIntoView({ block: 'start' });
    if (solution.querySelector('[data-code]')) awake();
  }

  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const action = target?.closest<HTMLElement>('[data-action]')?.dataset.action;
    if (action === 'solution') showSolution();
    else if (action) act(action as Action);
    const panel = document.getElementById(
      target?.closest('[role="tab"]')?.getAttribute('aria-controls') ?? '',
    );
    // A file that the page of a lesson leaves out until somebody wants to read it.
    if (panel?.querySelector('[data-code]')) awake();
    const code = target?.closest<HTMLElement>('[data-edit] pre');
    // Not while somebody marks a passage to copy it.
    if (!code || !getSelection()?.isCollapsed) return;
    void import('./caret.ts').then(({ caretAt }) => {
      const caret = caretAt(code, event);
      awake((bench) => bench.focusEditor(caret));
    });
  });
  const focusEditor = () => {
    // Reached by keyboard; a click says where the caret belongs.
    if (root.querySelector('[data-edit] pre:focus-visible')) awake((bench) => bench.focusEditor());
  };
  root.addEventListener('focusin', focusEditor);
  focusEditor();
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      act('run');
    },
    // Before the editor, which would break the line.
    { capture: true },
  );

  offerShared(root, data);
  // Who left a draft finds it in its place, not the starter.
  if (store.read(`draft:${data.lab}:${data.language}`) !== null) whenNear(root, awake);
}

/** Opens the bench; says so while that lasts, and when it fails. */
async function wake(
  root: HTMLElement,
  open: () => Promise<Bench>,
  then: (bench: Bench) => void,
): Promise<void> {
  const status = root.querySelector<HTMLElement>('[data-status]');
  const { loading = '', failed = '', idle = '' } = root.dataset;
  const say = (state: 'idle' | 'loading' | 'failed', sentence: string) => {
    if (!status || root.dataset.awake !== undefined) return;
    status.dataset.state = state;
    status.textContent = sentence;
  };
  say('loading', loading);
  try {
    const bench = await open();
    say('idle', idle);
    root.dataset.awake = '';
    then(bench);
  } catch (error) {
    // Most often the network. Whatever it is, the learner can try again or go another way.
    console.error(error);
    say('failed', failed);
  }
}

/** Reveals the offer where the address carries code for this lab. Nothing is fetched or run by that. */
function offerShared(root: HTMLElement, { lab, language }: ProgramData): void {
  const offer = root.querySelector<HTMLElement>('[data-shared]');
  const look = () => {
    if (!offer) return;
    offer.hidden = !location.hash.startsWith(`#code=${lab}.${language}.`);
    if (offer.hidden) return;
    // Who opens such a link comes for the code, which may be behind another tab and screens below.
    offer.dispatchEvent(new Event('show', { bubbles: true }));
    offer.scrollIntoView({ block: 'center' });
  };
  look();
  addEventListener('hashchange', look);
}

function whenNear(root: HTMLElement, open: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      open();
    },
    { rootMargin: '100%' },
  );
  observer.observe(root);
}

import { postProject } from '../../../playground/stackblitz/form.ts';
import { download } from './download.ts';
import type { OpenProject } from './open-project.ts';
import type { ProgramData } from './program.ts';

/** After this many ms without an answer the page shows the other ways on; it goes on waiting meanwhile. */
const PATIENCE_MS = 11_000;

/** The ways to run a lab outside the page, each with what the learner has written so far. */
export interface WaysOut {
  openInPlace(): Promise<void>;
  openTab(): void;
  isEdited(): boolean;
  downloadZip(): Promise<void>;
}

export function openWays(place: HTMLElement, { lab }: ProgramData, project: OpenProject): WaysOut {
  const { origin = '', title = '', loading, ready, late, failed } = place.dataset;
  const frame = place.querySelector<HTMLElement>('[data-stackblitz-frame]');
  const status = place.querySelector<HTMLElement>('[role="status"]');
  /** The attempt that is shown: an earlier one that fails later has no say any more. */
  let current: symbol;

  function say(state: 'loading' | 'done' | 'failed', sentence = ''): void {
    if (!status || (status.dataset.state === state && status.textContent === sentence)) return;
    status.dataset.state = state;
    status.textContent = sentence;
  }

  async function openInPlace(): Promise<void> {
    if (!frame) return;
    const attempt = Symbol('attempt');
    current = attempt;
    const isCurrent = () => current === attempt;
    const fail = () => isCurrent() && say('failed', failed);
    say('loading', loading);
    frame.hidden = false;
    const patience = setTimeout(fail, PATIENCE_MS);
    try {
      const { embed } = await import('../../../playground/stackblitz/embed.ts');
      if (!isCurrent()) return;
      await embed(frame, project.current(), { origin, title });
      if (isCurrent()) say('done', status?.dataset.state === 'failed' ? late : ready);
    } catch {
      // Whatever it was — no network, a refused frame, no answer — the way on is the same and is shown.
      fail();
    } finally {
      clearTimeout(patience);
    }
  }

  return {
    openInPlace,
    openTab: () => postProject(document, project.current(), { origin, to: 'new-tab' }),
    isEdited: () => !project.workspace.isStarter,
    async downloadZip() {
      const { zipOf } = await import('./zip.ts');
      download(`${lab}.zip`, zipOf(lab, project.current().files), 'application/zip');
    },
  };
}

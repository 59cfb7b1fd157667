import { postProject } from '../../../playground/stackblitz/form.ts';
import type { StackBlitzProject } from '../../../playground/stackblitz/project.ts';
import { download } from './download.ts';
import type { OpenProject } from './open-project.ts';
import type { ProgramData } from './program.ts';

/** The ways to run a lab outside the page, each with what the learner has written so far. */
export interface WaysOut {
  /** Resolves when the editor answers; rejects when it never did, or was opened anew before. */
  openInPlace(): Promise<void>;
  openTab(): void;
  isEdited(): boolean;
  downloadZip(): Promise<void>;
}

/**
 * @param project what the ZIP holds
 * @param node what StackBlitz opens: the lab's TypeScript, which may be the same
 */
export function openWays(
  place: HTMLElement,
  { lab }: ProgramData,
  project: OpenProject,
  node: OpenProject,
): WaysOut {
  const { origin = '' } = place.dataset;
  const { title = '' } = place.querySelector<HTMLElement>('[data-title]')?.dataset ?? {};
  const forStackBlitz = (): StackBlitzProject => ({ ...node.current(), template: 'node' });
  return {
    async openInPlace() {
      const { embed } = await import('../../../playground/stackblitz/embed.ts');
      const frame = place.querySelector<HTMLElement>('[data-stackblitz-frame]');
      if (!frame) throw new Error(`Lab ${lab} has no place for the frame of StackBlitz.`);
      frame.hidden = false;
      await embed(frame, forStackBlitz(), { origin, title });
    },
    openTab: () => postProject(document, forStackBlitz(), { origin, to: 'new-tab' }),
    isEdited: () => !project.workspace.isStarter,
    async downloadZip() {
      const { zipOf } = await import('./zip.ts');
      download(`${lab}.zip`, zipOf(lab, project.current().files), 'application/zip');
    },
  };
}

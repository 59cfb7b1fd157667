import { type LabPayload, parsePayload } from '../../../playground/lab/payload.ts';
import { createWorkspace, type Workspace } from '../../../playground/lab/workspace.ts';
import { draftShelf } from '../../../progress/drafts.ts';
import type { Store } from '../../../progress/storage.ts';
import type { ProgramData } from './program.ts';

/** The files of a lab in the page, and the learner's among them. Every way to run the lab starts from these. */
export interface OpenProject {
  /** As the build assembled it, with the starter. */
  readonly assembled: LabPayload;
  readonly workspace: Workspace;
  /** With what the learner has written so far. */
  current(): LabPayload;
}

/** Fetches the project and finds the learner's draft. Rejects where it cannot be had. */
export async function openProject(data: ProgramData, store: Store): Promise<OpenProject> {
  const response = await fetch(data.payload);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const assembled = parsePayload(await response.json());
  const workspace = createWorkspace({
    starter: Object.fromEntries(data.own.map((name) => [name, assembled.files[name] ?? ''])),
    version: data.version,
    drafts: draftShelf(store, data.lab, data.language),
    now: Date.now,
  });
  const current = () => ({ ...assembled, files: { ...assembled.files, ...workspace.files } });
  return { assembled, workspace, current };
}

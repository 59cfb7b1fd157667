/** A project as `project.json` holds it and the StackBlitz SDK takes it. */
export interface StackBlitzProject {
  title: string;
  template: 'node';
  files: Record<string, string>;
  /** The learner's file: the one that is open at the start. */
  open: string;
}

/** Parses a fetched `project.json`. Throws where it is something else, such as a captive portal's page. */
export function parseProject(value: unknown): StackBlitzProject {
  if (typeof value === 'object' && value !== null && 'files' in value && 'open' in value) {
    return value as StackBlitzProject;
  }
  throw new TypeError('project.json is not a StackBlitz project.');
}

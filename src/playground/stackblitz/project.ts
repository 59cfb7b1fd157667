/** A project as `project.json` holds it and StackBlitz takes it. */
export interface StackBlitzProject {
  title: string;
  template: 'node';
  files: Record<string, string>;
  /** The learner's file: the one that is open at the start. */
  open: string;
}

/** Parses a fetched `project.json`. @throws TypeError where it is something else, such as a captive portal's answer */
export function parseProject(value: unknown): StackBlitzProject {
  if (isRecord(value)) {
    const { title, template, files, open } = value;
    if (typeof title === 'string' && template === 'node' && isTexts(files) && typeof open === 'string') {
      return { title, template, files, open };
    }
  }
  throw new TypeError('project.json is not a StackBlitz project.');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTexts = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

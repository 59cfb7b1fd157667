import type { Files } from '../lab-files.ts';

/** What the page fetches of a lab in one language: `project.json`, `project-py.json`. */
export interface LabPayload {
  title: string;
  /** The complete project with the starter. */
  files: Files;
  /** The learner's file: the one that is open at the start. */
  open: string;
  /** The learner's files as they pass. */
  solution: Files;
}

/** Parses a fetched payload. @throws TypeError where it is something else, such as a captive portal's answer */
export function parsePayload(value: unknown): LabPayload {
  if (isRecord(value)) {
    const { title, files, open, solution } = value;
    if (typeof title === 'string' && typeof open === 'string' && isFiles(files) && isFiles(solution)) {
      return { title, files, open, solution };
    }
  }
  throw new TypeError('This is not the project of a lab.');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a value that anybody may have made is texts by name. */
export const isFiles = (value: unknown): value is Files =>
  isRecord(value) && !Array.isArray(value) && Object.values(value).every((text) => typeof text === 'string');

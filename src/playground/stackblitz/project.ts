import type { Files } from '../lab-files.ts';

/** A project as StackBlitz takes it. */
export interface StackBlitzProject {
  title: string;
  template: 'node';
  files: Files;
  /** The learner's file: the one that is open at the start. */
  open: string;
}

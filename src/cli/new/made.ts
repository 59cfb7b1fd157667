import type { Files } from '../../playground/lab-files.ts';
import type { Text } from '../../schemas/text.ts';

/** What scaffolding makes: new files, changes of files that are there, and what the author does next. */
export interface Made {
  files: Files;
  /** Each changes one file below the root and returns its path with what was changed. */
  changes: ((root: string) => string)[];
  /** Whether it must be run for real before the check passes. */
  record: boolean;
  next: Text;
}

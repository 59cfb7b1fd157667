/** A module that cannot be loaded, and the line that is at fault. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly file: string;
  /** Counted from 1; null where only the file is known. */
  readonly line: number | null;

  constructor(message: string, file: string, line: number | null) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

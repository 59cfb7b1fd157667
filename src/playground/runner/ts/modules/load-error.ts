/** A module that cannot be loaded, and the line that is at fault. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  /** Node's, where a module is not found. */
  readonly code: string | undefined;
  readonly file: string;
  /** Counted from 1; null where only the file is known. */
  readonly line: number | null;

  constructor(message: string, file: string, line: number | null, code?: string) {
    super(message);
    this.code = code;
    this.file = file;
    this.line = line;
  }
}

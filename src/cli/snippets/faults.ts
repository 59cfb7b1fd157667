/** What a tool finds wrong with a program. */
export interface Fault {
  /** The tool's name for it, such as RUF006 or arg-type. */
  code: string;
  /** From 1. */
  line: number;
  message: string;
}

/**
 * Faults that nobody meant, and meant ones that are not there: an example of a fault has to have it.
 * @param meant codes
 */
export function judgeFaults(found: readonly Fault[], meant: readonly string[]): string[] {
  const codes = new Set(found.map(({ code }) => code));
  return [
    ...found
      .filter(({ code }) => !meant.includes(code))
      .map(({ line, code, message }) => `line ${line}: ${code} ${message}`),
    ...meant
      .filter((code) => !codes.has(code))
      .map(
        (code) => `${code} is not found, though the program is said to show it: remove it from snippet.yaml`,
      ),
  ];
}

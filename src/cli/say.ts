import type { Text } from '../schemas/text.ts';
import { language } from './setup/language.mjs';

/** The words in the language of whoever reads the terminal. */
export const say = (words: Text): string => words[language];

/** Whether the reader asks how a command is used. */
export const asksForHelp = (argv: readonly string[]): boolean =>
  argv.some((word) => /^(-h|--help)$/.test(word));

/** A failure that the reader can mend; the message says how. Anything else that is thrown is a bug of ours. */
export class UserError extends Error {
  constructor(words: Text) {
    super(say(words));
    this.name = 'UserError';
  }
}

/** Runs the main function of a command: a `UserError` becomes a message and exit code 1, a bug keeps its stack. */
export async function command(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

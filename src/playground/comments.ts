/**
 * TypeScript without the comments that stand in lines of their own. Whoever reads the kit reads it in the
 * repository; what travels with every lab stays small, and a comment that changes makes no recording stale.
 */
export const withoutComments = (text: string): string =>
  text.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, '').replace(/^[ \t]*\/\/ .*\n/gm, '');

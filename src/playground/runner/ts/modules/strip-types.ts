import { transform } from 'sucrase';
import { LoadError } from './load-error.ts';
import { findUnerasable } from './unerasable.ts';

/**
 * TypeScript without its types; every line stays where it is. As in Node, imports stay unless marked `type`, and
 * syntax that is more than types is refused.
 * @throws LoadError with the line of what cannot be read
 */
export function stripTypes(source: string, file: string): string {
  try {
    const unerasable = findUnerasable(source);
    if (unerasable) {
      const message = `TypeScript ${unerasable.what} is not supported in strip-only mode`;
      throw new LoadError(
        `SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: ${message}`,
        file,
        unerasable.line,
      );
    }
    const { code } = transform(source, {
      transforms: ['typescript'],
      disableESTransforms: true,
      keepUnusedImports: true,
      filePath: file,
    });
    return code;
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const message = error.message.replace(/^Error transforming [^:]*: /, '').replace(/ \(\d+:\d+\)$/, '');
    throw new LoadError(`SyntaxError: ${message}`, file, error.loc.line);
  }
}

const isSyntaxError = (error: unknown): error is Error & { loc: { line: number } } =>
  error instanceof Error && 'loc' in error;

import { parse } from 'es-module-lexer/js';
import { LoadError } from './load-error.ts';

/** What the rewritten code calls in place of `import(…)` and `import.meta`, and when evaluation begins. */
export const hooks = { load: '__import', meta: '__importMeta', begin: '__begin' } as const;

/** `d` of an import for these; anything else is the position of a dynamic import. */
const STATIC = -1;
const META = -2;

interface Replacement {
  from: number;
  to: number;
  text: string;
}

/**
 * A module whose imports lead to URLs. Lines stay where they are.
 * @param urlOf URL for a specifier found on a line
 * @param bridgeUrl of the module that exports the hooks
 * @throws LoadError if the module cannot be read
 */
export function rewriteImports(
  code: string,
  file: string,
  urlOf: (specifier: string, line: number) => string,
  bridgeUrl: string,
): string {
  const name = JSON.stringify(file);
  let usesHooks = false;
  const replacements = scan(code, file).map(({ n, s, e, ss, se, d, a }): Replacement => {
    if (d === STATIC) {
      const url = urlOf(n ?? '', lineAt(code, s));
      // Attributes ask for JSON, which is served as a module of its own.
      return a === -1 ? { from: s, to: e, text: url } : { from: s, to: se, text: `${url}${code[e]}` };
    }
    usesHooks = true;
    if (d === META) return { from: ss, to: se, text: `${hooks.meta}(${name})` };
    return { from: ss, to: ss + 'import'.length, text: `${hooks.load}(${name})` };
  });
  const body = replacements.reduceRight(
    (text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to),
    code,
  );
  // Imports are hoisted: at the end they move no line.
  const bridge = usesHooks ? `\n;import { ${hooks.load}, ${hooks.meta} } from "${bridgeUrl}";` : '';
  return `${body}${bridge}\n//# sourceURL=${file}`;
}

function scan(code: string, file: string) {
  try {
    const [imports] = parse(code, file);
    return imports;
  } catch (error) {
    if (!(error instanceof Error) || !('idx' in error)) throw error;
    throw new LoadError('SyntaxError: Invalid or unexpected token', file, lineAt(code, Number(error.idx)));
  }
}

const lineAt = (code: string, index: number): number => code.slice(0, index).split('\n').length;

import type { Plugin, Rolldown } from 'vite';

/** Vite's name of the module whose function it puts around every dynamic import. */
const helper = '\0vite/preload-helper.js';
/** What Vite leaves behind each dynamic import, to be replaced by what that function needs. */
const mark = '__VITE_PRELOAD__';

/** After a failure the next import of the same file has another address; the module that imports it remembers which. */
const noteFailure = `
let failures = 0;
export const __vitePreload = (load, meta, file) => load().catch((error) => {
  meta[file] = '?again=' + ++failures;
  throw error;
});`;

/**
 * Dynamic imports that can be tried again. Some browsers keep a failed import under its address for as long as the page
 * is open, Chromium 150 for one: after one moment without a network no further press would help. This takes the place
 * of Vite's own function, which fetches beforehand what the module imports: more than a kB in every page for files that
 * are small and few. `build.modulePreload` alone does not switch that off, as Astro sets its own.
 */
export function repeatableImports(): Plugin {
  return {
    name: 'repeatable-imports',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === helper ? noteFailure : undefined),
    generateBundle(_, bundle) {
      if (this.environment.config.consumer !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = repeatable(chunk, (problem) => this.error(problem));
        const styles = chunk.isDynamicEntry ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
        // Vite's function would have fetched these as well.
        if (styles.length > 0)
          this.error(
            `${chunk.fileName} imports ${styles.join(', ')}, which nothing would load. Import its ?url.`,
          );
      }
    },
  };
}

/**
 * The code of a chunk in which each dynamic import of another asks for the address that is to be used.
 * @param fail is told of a mark without an import
 */
export function repeatable(
  { code, fileName }: Pick<Rolldown.OutputChunk, 'code' | 'fileName'>,
  fail: (problem: string) => never,
): string {
  // Imports may stand in one another, as brackets do: a mark closes the last one that is open.
  const open: string[] = [];
  return code.replace(importOrMark, (_, file?: string) => {
    if (file) {
      open.push(file);
      return `import(${file}+(import.meta[${file}]||""))`;
    }
    const last = open.pop() ?? fail(`${fileName}: a dynamic import does not say what it imports.`);
    return `import.meta,${last}`;
  });
}

const importOrMark = new RegExp(`\\bimport\\(([\`'"]\\./[^\`'"]+[\`'"])\\)|${mark}`, 'g');

import type { Plugin } from 'vite';

/** Vite's name of the module whose function it puts around every dynamic import. */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves a dynamic import as it is written. Vite puts a function around each that fetches beforehand what the module
 * imports: more than a kB in every page for files that are small and few. `build.modulePreload` alone does not
 * switch it off, as Astro sets its own.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
    // The function would have fetched these as well.
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
        if (styles.length > 0 && this.environment.config.consumer === 'client')
          this.error(
            `${chunk.fileName} imports ${styles.join(', ')}, which nothing would load. Import its ?url.`,
          );
      }
    },
  };
}

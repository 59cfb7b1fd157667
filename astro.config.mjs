import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { codeFont } from './src/integrations/code-font.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { headersFile } from './src/integrations/headers-file.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { runtimeAsset } from './src/playground/runner/build/runtime-asset.ts';
import { pythonRuntime } from './src/playground/runner/python/build/python-runtime.ts';
import { references } from './src/site/markdown/references.ts';
import { shikiConfig } from './src/site/markdown/shiki.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  output: 'static',
  // The policy allows no inline script and no inline style: everything is a file.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    // What a dynamic import needs is small here; the helper that fetches it ahead costs every page more.
    build: {
      ...{ assetsInlineLimit: 0, modulePreload: false },
      // es-hangul makes patterns and tables that the search never asks for.
      rolldownOptions: {
        treeshake: { manualPureFunctions: ['RegExp', 'Object.keys', 'Object.fromEntries'] },
      },
    },
    plugins: [runtimeAsset(), pythonRuntime()],
  },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: 'shiki',
    shikiConfig,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [references],
    }),
  },
  integrations: [mdx(), contentCheck(), codeFont(), searchIndex(), headersFile()],
});

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { codeFont } from './src/integrations/code-font.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { headersFile } from './src/integrations/headers-file.ts';
import { repeatableImports } from './src/integrations/repeatable-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { smallScripts } from './src/integrations/small-scripts.ts';
import { runtimeAsset } from './src/playground/runner/build/runtime-asset.ts';
import { pythonRuntime } from './src/playground/runner/python/build/python-runtime.ts';
import { references } from './src/site/markdown/references.ts';
import { shikiConfig } from './src/site/markdown/shiki.ts';
import { unbrokenLines } from './src/site/markdown/unbroken.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  output: 'static',
  // The policy allows no inline script and no inline style: everything is a file.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // es-hangul makes patterns and tables that the search never asks for.
      rolldownOptions: {
        treeshake: { manualPureFunctions: ['RegExp', 'Object.keys', 'Object.fromEntries'] },
      },
    },
    plugins: [repeatableImports(), runtimeAsset(), pythonRuntime()],
  },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: 'shiki',
    shikiConfig,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [references, unbrokenLines],
    }),
  },
  integrations: [mdx(), contentCheck(), codeFont(), searchIndex(), smallScripts(), headersFile()],
});

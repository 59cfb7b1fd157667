// Enforces the table of src/README.md. dependency-cruiser reads TypeScript only; tests/unit/boundaries.test.ts
// holds .astro files to the same table.

/** Which layers a layer may import, besides itself. A folder belongs to the longest name that it starts with. */
export const layers = {
  'playgrounds/kit': [],
  'src/memo': [],
  'src/schemas': ['playgrounds/kit'],
  'src/curriculum': ['src/schemas', 'playgrounds/kit'],
  'src/playground': ['src/memo', 'src/schemas', 'playgrounds/kit'],
  'src/i18n': ['src/schemas'],
  'src/search': ['src/memo', 'src/schemas', 'src/i18n'],
  'src/progress': ['src/schemas'],
  'src/checks': ['src/memo', 'src/schemas', 'src/curriculum', 'src/playground', 'playgrounds/kit'],
  'src/site': [
    'src/memo',
    'src/schemas',
    'src/curriculum',
    'src/playground',
    'src/i18n',
    'src/search',
    'src/progress',
    'src/checks/fingerprint.ts',
    'playgrounds/kit',
  ],
  'src/components': [
    'src/site',
    'src/schemas',
    'src/playground',
    'src/i18n',
    'src/search',
    'src/progress',
    'playgrounds/kit',
  ],
  'src/styles': [],
  'src/layouts': ['src/styles', 'src/components', 'src/site', 'src/schemas', 'src/i18n'],
  'src/pages': ['src/layouts', 'src/components', 'src/styles', 'src/site', 'src/schemas', 'src/i18n'],
  'src/integrations': [
    'src/schemas',
    'src/curriculum',
    'src/playground',
    'src/search',
    'src/checks',
    'src/site/appendix.ts',
    'src/site/csp.ts',
  ],
  'src/cli': [
    'src/memo',
    'src/schemas',
    'src/curriculum',
    'src/playground',
    'src/i18n',
    'src/search',
    'src/progress',
    'src/site',
    'src/checks',
    'src/integrations',
    'playgrounds/kit',
  ],
};

/** @param {string} folder */
const below = (folder) => `^${folder.replaceAll('.', '\\.')}${folder.endsWith('.ts') ? '$' : '/'}`;

/** One rule a layer: whatever of ours it imports has to be in its list. */
const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `boundary/${layer}`,
  comment: `${layer} may import ${allowed.join(', ') || 'nothing of ours'} (the table of src/README.md).`,
  severity: 'error',
  from: { path: below(layer) },
  to: { path: '^(src|playgrounds|tests)/', pathNot: [layer, ...allowed].map(below) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-cycle',
      comment:
        'Modules that need each other are one module, or hide a third that both need. Types count too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-core',
      comment: 'These run in the page, in StackBlitz and in Node: they know neither Astro nor a machine.',
      severity: 'error',
      from: { path: '^src/(schemas|curriculum|i18n|progress|search)/|^src/playground/(judge|trace)/' },
      to: { path: '^(node:|astro)', dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The import leads nowhere: mend its path.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro|node|virtual):|\\.astro$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What Astro writes for the editor.
    exclude: { path: '/\\.astro/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

// dependency-cruiser does not read .astro files: here they are held to the same table.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { layers } from '../../.dependency-cruiser.mjs';

const imports = /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;

/** The layer of a file: the longest name in the table that it starts with. */
const layerOf = (path: string): string | undefined =>
  Object.keys(layers)
    .filter((layer) => path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

const isAllowed = (layer: keyof typeof layers, target: string): boolean =>
  [layer, ...layers[layer]].some((allowed) => target === allowed || target.startsWith(`${allowed}/`));

const files = globSync('src/**/*.astro').map((path) => path.replaceAll('\\', '/'));

test('there are .astro files to look at', () => {
  expect(files.length).toBeGreaterThan(0);
});

test('they import only what their layer may', () => {
  const breaches = files.flatMap((path) => {
    const layer = layerOf(path) as keyof typeof layers;
    return [...readFileSync(path, 'utf8').matchAll(imports)]
      .map(([, target = '']) => join(dirname(path), target))
      .filter((target) => /^(src|playgrounds)\//.test(target) && !isAllowed(layer, target))
      .map((target) => `${path} → ${target}`);
  });
  expect(breaches).toEqual([]);
});

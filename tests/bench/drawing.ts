import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Measure } from './section.ts';
import { percentile } from './statistics.ts';

const source = fileURLToPath(new URL('./drawing-page.ts', import.meta.url));
const sizes = [100, 1_000, 10_000];
const runs = { full: 50, quick: 10 };

declare global {
  interface Window {
    /** Draws a run of that many spans with the component of the labs. Resolves to ms until it is laid out. */
    drawSpans(spans: number): number;
  }
}

/** How long the page of a lab takes to draw a long run. */
export const drawing: Measure = async ({ browser, full }) => {
  const times = full ? runs.full : runs.quick;
  const dir = await mkdtemp(join(tmpdir(), 'waitless-drawing-'));
  const page = await browser.newPage();
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: dir,
        emptyOutDir: true,
        lib: { entry: source, formats: ['iife'], name: 'drawing', fileName: () => 'drawing.js' },
      },
    });
    await page.goto('about:blank');
    await page.addScriptTag({ path: join(dir, 'drawing.js') });
    const rows = [];
    for (const spans of sizes) {
      const found: number[] = [];
      for (let turn = 0; turn < times; turn += 1) {
        found.push(await page.evaluate((count) => window.drawSpans(count), spans));
      }
      rows.push([spans, percentile(found, 50).toFixed(1), percentile(found, 95).toFixed(1)]);
    }
    return {
      title: 'Drawing',
      about: `Milliseconds to draw the timeline of a run and lay it out, ${times} times. Goal: 10,000 spans within 100.`,
      columns: ['spans', 'median', 'p95'],
      rows,
    };
  } finally {
    await page.close();
    await rm(dir, { recursive: true });
  }
};

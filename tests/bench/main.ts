// npm run bench [-- verdicts ratio …] [--full]: the performance report as Markdown; the last line is the same in JSON.
import { cpus } from 'node:os';
import { chromium } from 'playwright';
import { readTools } from '../../src/cli/tools.ts';
import { checkScale } from './check-scale.ts';
import { drawing } from './drawing.ts';
import { pageRatio } from './page-ratio.ts';
import { searchQuality } from './search.ts';
import { searchScale } from './search-scale.ts';
import { type Measure, markdown, type Section } from './section.ts';
import { startUp } from './start-up.ts';
import { truth } from './truth.ts';
import { verdicts } from './verdicts.ts';
import { weights } from './weights.ts';

const measures: Readonly<Record<string, Measure>> = {
  weights,
  'start-up': startUp,
  ratio: pageRatio,
  truth,
  drawing,
  verdicts,
  check: checkScale,
  search: searchQuality,
  'search-scale': searchScale,
};

const words = process.argv.slice(2);
const full = words.includes('--full');
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.find((name) => !(name in measures));
if (unknown === undefined) await report(names.length > 0 ? names : Object.keys(measures));
else {
  console.error(`There is no measurement "${unknown}": ${Object.keys(measures).join(', ')}.`);
  process.exitCode = 1;
}

async function report(chosen: readonly string[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: readTools().chromium ?? undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, Chromium ${browser.version()}`;
  const date = new Date().toISOString().slice(0, 10);
  console.log(`# Benchmark report\n\n${date}, ${machine}${full ? ', all runs' : ', a tenth of the runs'}\n`);
  const sections: Section[] = [];
  try {
    for (const name of chosen) {
      const section = await measures[name]?.({ browser, full });
      if (!section) continue;
      sections.push(section);
      console.log(markdown(section));
    }
  } finally {
    await browser.close();
  }
  console.log(JSON.stringify({ schema: 'bench/1', date, machine, full, sections }));
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const source = 'src/styles/fonts/d2coding.woff2';
const target = '.cache/fonts';

/** Printable ASCII and the signs that code, output and the ASCII timeline use. */
const latin = `${range(0x20, 0x7e) + range(0x2500, 0x257f) + range(0x2580, 0x259f)}·×±–—‘’“”•…←↑→↓≈≤≥`;
const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g;
const codeFiles = new Set(['.py', '.ts', '.json']);
/** In prose only what stands between backticks is code. */
const proseFiles = new Set(['.mdx', '.yaml']);
const codeInProse = /(`{1,3})[^`]+\1/g;

/**
 * Cuts the code face to the glyphs that the site's own code shows. Its Hangul is exactly two columns wide, so
 * an ASCII timeline with Korean labels lines up. Whatever a learner types beyond it comes from the whole face,
 * which a browser fetches only then.
 */
export function codeFont(): AstroIntegration {
  return {
    name: 'code-font',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const root = new URL(config.root);
        const face = await readFile(new URL(source, root));
        const syllables = await hangulIn(
          ['content', 'playgrounds'].map((dir) => fileURLToPath(new URL(`${dir}/`, root))),
        );
        const folder = new URL(`${target}/`, root);
        await mkdir(folder, { recursive: true });
        const [base, korean] = await Promise.all([cut(face, latin), cut(face, syllables)]);
        await writeIfChanged(new URL('code-latin.woff2', folder), base);
        await writeIfChanged(new URL('code-hangul.woff2', folder), korean);
        logger.info(
          `code face: Latin ${base.length} bytes, ${syllables.length} syllables ${korean.length} bytes`,
        );
      },
    },
  };
}

const cut = (face: Buffer, glyphs: string) => subsetFont(face, glyphs, { targetFormat: 'woff2' });

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

async function hangulIn(folders: readonly string[]): Promise<string> {
  const found = new Set<string>();
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const code = await codeOf(join(entry.parentPath, entry.name));
      for (const [syllable] of code.normalize('NFC').matchAll(hangul)) found.add(syllable);
    }
  }
  return [...found].sort().join('');
}

async function codeOf(file: string): Promise<string> {
  const ending = extname(file);
  if (codeFiles.has(ending)) return readFile(file, 'utf8');
  if (!proseFiles.has(ending)) return '';
  return [...(await readFile(file, 'utf8')).matchAll(codeInProse)].join('');
}

/** An unchanged file keeps its date, so that a watching server does not reload. */
async function writeIfChanged(file: URL, data: Buffer): Promise<void> {
  const current = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!current?.equals(data)) await writeFile(file, data);
}

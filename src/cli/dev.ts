// npm run dev: Astro's development server, which rebuilds a page when its source changes.
import { runAstro } from './build/build-site.ts';

const { code } = await runAstro(['dev', ...process.argv.slice(2)], { echo: true });
process.exitCode = code ?? 1;

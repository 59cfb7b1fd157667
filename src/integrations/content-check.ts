import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { check } from '../checks/check.ts';
import { reportText } from '../checks/report/text.ts';

const folders = ['content', 'playgrounds'] as const;
/** An editor that saves many files at once causes one check, this many ms after the last. */
const quietMs = 150;

/**
 * Checks the content in `npm run dev`: at the start and after each change. What would stop the build covers the
 * page, with file, line and mend; `npm run build` and CI run the same check as a command of their own.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        let shown = '';

        const cover = () => {
          if (!shown) return;
          const [message = '', ...rest] = shown.split('\n');
          server.ws.send({
            type: 'error',
            err: { message, stack: rest.join('\n'), plugin: 'content-check' },
          });
        };
        const look = () => {
          const errors = errorsIn(root);
          if (errors) logger.error(`\n${errors}`);
          else if (shown) server.ws.send({ type: 'full-reload' });
          shown = errors;
          cover();
        };

        let waiting: ReturnType<typeof setTimeout> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(join(root, folder)))) return;
          clearTimeout(waiting);
          waiting = setTimeout(look, quietMs);
        });
        // A page that is opened while something is wrong shows it, too.
        server.ws.on('connection', cover);
        look();
      },
    },
  };
}

/** The report when it has errors, else nothing: warnings do not cover the page. */
function errorsIn(root: string): string {
  const place = (path: string) => ({ absolute: join(root, path), path });
  const report = check({
    content: place('content'),
    playgrounds: place('playgrounds'),
    public: existsSync(join(root, 'public')) ? place('public') : null,
  });
  const hasErrors = report.findings.some(({ rule }) => rule.severity === 'error');
  return hasErrors ? reportText(report, 'en') : '';
}

// npm run preview: serves dist/ as it is, without building.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './build/build-site.ts';
import { command, UserError } from './say.ts';
import { choosePlace, serveUntilInterrupted } from './serve/run-server.ts';

await command(async () => {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new UserError({
      ko: 'dist/에 만들어진 사이트가 없습니다. 먼저 `npm run build`를 실행하세요.',
      en: 'There is no built site in dist/. Run `npm run build` first.',
    });
  }
  await serveUntilInterrupted(await choosePlace());
});

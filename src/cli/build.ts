// npm run build: writes the site to dist/. SITE_URL and BASE_PATH tell where it will live.
import { buildSite } from './build/build-site.ts';
import { command } from './say.ts';

await command(() => buildSite({ echo: true }));

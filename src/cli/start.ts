// npm start: builds the site unless dist/ is up to date, then serves it with production's headers.
import { buildSite, isBuilt } from './build/build-site.ts';
import { command, say } from './say.ts';
import { choosePlace, serveUntilInterrupted } from './serve/run-server.ts';

await command(async () => {
  // Before the build: a busy port should not cost the reader its time.
  const place = await choosePlace();
  if (await isBuilt()) {
    console.log(
      say({ ko: '사이트: 바뀐 것이 없어 그대로 씁니다.', en: 'site: nothing changed since the last build.' }),
    );
  } else {
    console.log(say({ ko: '사이트: 만드는 중 …', en: 'site: building …' }));
    const startedMs = performance.now();
    await buildSite({ echo: false });
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
    console.log(say({ ko: `사이트: ${seconds}초 만에 만들었습니다.`, en: `site: built in ${seconds} s.` }));
  }
  await serveUntilInterrupted(place);
});

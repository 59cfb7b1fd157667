import { dist } from '../build/build-site.ts';
import { onInterrupt } from '../interrupt.ts';
import { say } from '../say.ts';
import { choosePort, isFreeOn, type WantedPort, wantedPort } from './port.ts';
import { serve } from './serve.ts';

const host = process.env.HOST ?? 'localhost';

export interface Place extends WantedPort {
  host: string;
}

/** Where to serve, as `PORT` and `HOST` tell. @throws UserError when `PORT` is no port or busy */
export async function choosePlace(): Promise<Place> {
  const wanted = wantedPort(process.env);
  const port = await choosePort(wanted, isFreeOn(host));
  if (port !== wanted.port) {
    console.log(
      say({
        ko: `포트 ${wanted.port}은(는) 사용 중이라 ${port}을(를) 씁니다.`,
        en: `Port ${wanted.port} is in use; taking ${port}.`,
      }),
    );
  }
  return { port, host, named: wanted.named };
}

/** Serves `dist/` until Ctrl-C or SIGTERM. */
export async function serveUntilInterrupted({ port, host: at }: Place): Promise<void> {
  const server = await serve({ dir: dist, port, host: at, base: process.env.BASE_PATH });
  // Stopping a server is what the reader asked for, not a failure.
  onInterrupt(server.close, 0);
  console.log(
    say({ ko: `열기: ${server.url}  (끝내기: Ctrl-C)`, en: `Open ${server.url}  (Ctrl-C stops it)` }),
  );
}

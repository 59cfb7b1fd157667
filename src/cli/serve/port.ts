import { UserError } from '../say.ts';
import { closeAll, codeOf, listen } from './listen.ts';

export interface WantedPort {
  port: number;
  /** Whether the reader named it: then another one would be a surprise. */
  named: boolean;
}

const usual = 4321;
const tries = 20;

/** @throws {UserError} when `PORT` is no port */
export function wantedPort(env: Readonly<Record<string, string | undefined>>): WantedPort {
  if (!env.PORT) return { port: usual, named: false };
  const port = Number(env.PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { port, named: true };
  throw new UserError({
    ko: `PORT=${env.PORT} 는 포트 번호가 아닙니다. 1에서 65535 사이의 수를 쓰세요. 예: PORT=8080`,
    en: `PORT=${env.PORT} is not a port. Give a number from 1 to 65535, such as PORT=8080.`,
  });
}

/**
 * The wanted port, or the next free one when nobody named it.
 * @throws {UserError} when the named port is busy, or 20 ports in a row
 */
export async function choosePort(
  wanted: WantedPort,
  isFree: (port: number) => Promise<boolean>,
): Promise<number> {
  const last = wanted.named ? wanted.port : wanted.port + tries - 1;
  for (let port = wanted.port; port <= last; port++) {
    if (await isFree(port)) return port;
  }
  throw new UserError({
    ko: `포트 ${wanted.port}은(는) 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끝내거나 다른 포트를 지정하세요. 예: PORT=${wanted.port + 1}`,
    en: `Port ${wanted.port} is used by another program. Stop that program or name another port, such as PORT=${wanted.port + 1}.`,
  });
}

/** Whether a server could listen there now. */
export const isFreeOn =
  (host: string) =>
  async (port: number): Promise<boolean> => {
    try {
      const { servers } = await listen(() => undefined, port, host);
      await closeAll(servers);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EADDRINUSE') return false;
      if (codeOf(error) === 'EACCES') {
        throw new UserError({
          ko: `포트 ${port}을(를) 열 권한이 없습니다. 1024 이상의 포트를 지정하세요. 예: PORT=8080`,
          en: `Not allowed to open port ${port}. Name one from 1024 up, such as PORT=8080.`,
        });
      }
      throw error;
    }
  };

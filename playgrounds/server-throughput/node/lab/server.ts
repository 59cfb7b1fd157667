// 진짜 HTTP 서버: 학습자의 핸들러가 답합니다 / A real HTTP server; the learner's handler answers

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Backend, ServiceError } from '../../../kit/ts/backend.ts';
import { toRunError } from '../../../kit/ts/failure.ts';
import { factsOf, noCounts } from './counts.ts';
import { createDatabase, type Database, MAX_CONNECTIONS } from './database.ts';
import { ALONE, type Answer, createUsers, RUSH } from './users.ts';

const ENTRY = 'handler.ts';

/** 요청 하나에 답합니다 / Answers one request */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** 서버와 데이터베이스, 그 앞의 사용자들 / Server and database, and the users in front of them */
export function createWorld(backend: Backend) {
  const counts = noCounts();
  let allHaveCome = (): void => {};
  let crowd: Promise<void> = Promise.resolve();
  const database = createDatabase(backend, counts, () => crowd);
  let hasTold = false;

  let ofAlone: unknown = null;

  /** 핸들러의 오류는 응답 500이 되어 사라지므로, 실행마다 한 번 알립니다 / A handler’s error ends as a 500: told once a run */
  function tell(error: unknown): void {
    if (hasTold) return;
    hasTold = true;
    const { message, line } = toRunError(error, ENTRY);
    console.error([ENTRY, line].filter(Boolean).join(':'), message);
  }

  async function answer(handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/health') {
      response.end('ok');
      return;
    }
    counts.arrived += 1;
    if (counts.arrived === 1 + RUSH.length) allHaveCome();
    response.once('finish', () => {
      const query = counts.queries.get(orderOf(request));
      if (query && !query.isOver) counts.early += 1;
    });
    try {
      await handler(request, response);
    } catch (error) {
      if (!(error instanceof ServiceError)) {
        if (counts.arrived === 1) ofAlone = error;
        else tell(error);
      }
      if (!response.headersSent) response.statusCode = 500;
      response.end('Internal Server Error');
    }
  }

  /** 한 명이 먼저 오고, 스무 명이 한꺼번에 옵니다 / One user comes first, then twenty at once */
  async function open(createHandler: (database: Database) => unknown): Promise<unknown> {
    const handler = createHandler(database);
    if (!isHandler(handler)) {
      throw new TypeError(
        'createHandler는 핸들러 함수를 반환해야 합니다 / createHandler has to return a function',
      );
    }
    const server = createServer((request, response) => void answer(handler, request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    backend.afterwards(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const users = createUsers(backend, `http://127.0.0.1:${port}`);
    const alone = await users.order(ALONE);
    // 혼자 온 사용자의 요청이 실패했다면 코드의 오류입니다 / Where the request of the one who comes alone fails, the code is broken
    if (ofAlone && counts.early === 0) throw ofAlone;
    if ('gaveUp' in alone && counts.queries.get(ALONE)?.isOver) {
      // 응답을 보내지 않는 서버에 스무 명을 더 세워 두지 않습니다 / Twenty more would only wait for what is never sent
      counts.silent += 1;
      return { alone, answers: [] };
    }
    crowd = new Promise((resolve) => (allHaveCome = resolve));
    const asked = RUSH.map(users.order);
    const health = users.health();
    const answers: Answer[] = await Promise.all(asked);
    await health;
    // 포기하고 떠난 사용자가 있어도 조회는 끝납니다 / Queries end, whoever has given up
    allHaveCome();
    return { alone, answers };
  }

  return { open, facts: () => factsOf(counts, 1 + RUSH.length, MAX_CONNECTIONS) };
}
export type World = ReturnType<typeof createWorld>;

const isHandler = (made: unknown): made is Handler => typeof made === 'function';

const orderOf = ({ url }: IncomingMessage): number => Number(url?.split('/').at(-1));

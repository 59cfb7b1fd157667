import type { Call } from '../../../kit/ts/backend.ts';

/** 데이터베이스와 서버가 센 것 / What database and server have counted */
export interface Counts {
  /** 서버에 온 요청 / Requests that have reached the server */
  arrived: number;
  /** 이벤트 루프를 막은 조회 / Queries that stopped the event loop */
  blocking: number;
  /** 다른 조회가 쓰고 있는 연결에 줄을 선 조회 / Queries that stood in a queue for a connection in use */
  shared: number;
  /** 요청이 빌리고 돌려주지 않은 연결 / Connections that requests have borrowed and not given back */
  kept: number;
  /** 거절당한 연결 / Connections that were refused */
  refused: number;
  /** 조회가 끝나기 전에 나간 응답 / Responses that left before their query had ended */
  early: number;
  /** 조회가 끝났는데도 오지 않은 응답 / Responses that never came, although their query had ended */
  silent: number;
  /** 한꺼번에 실행된 조회의 최댓값 / Most queries that ran at one time */
  together: number;
  /** 풀에서 연결을 기다린 조회 / Queries that waited in a pool for a connection */
  pooled: number;
  /** 요청마다 마지막으로 물은 조회 / The query that was asked last for each order */
  queries: Map<number, Call>;
}

export const noCounts = (): Counts => ({
  ...{ arrived: 0, blocking: 0, shared: 0, kept: 0, refused: 0, early: 0, silent: 0, together: 0, pooled: 0 },
  queries: new Map(),
});

/** 판정에 쓰는 사실 / The facts that a run is judged by, of so many requests and connections */
export function factsOf(counts: Counts, requests: number, connections: number): Record<string, number> {
  const { blocking, shared, kept, refused, early, silent, together, pooled, queries } = counts;
  const nobodyWaited = blocking + shared + pooled === 0;
  // 아무도 연결을 기다리지 않았는데 하나씩이었다면 핸들러 앞에서 줄을 섰습니다 / Nobody waited for a connection: they queued before
  const lined = together === 1 && nobodyWaited ? queries.size : 0;
  // 묻지 않은 요청이 있으면 연결이 노는 것은 다른 까닭입니다 / Where some never asked, that is why connections were idle
  const idle = queries.size < requests ? 0 : connections - together;
  return { blocking, shared, kept, refused, early, silent, lined, idle };
}

import type { Call } from '../../../kit/ts/backend.ts';

/** 주문 한 건 / One order */
export interface Order {
  id: number;
  item: string;
}

/** 데이터베이스까지 가는 연결 하나. 한 번에 조회 하나 / One connection to a database: one query at a time */
export interface Link {
  run(sql: string, id: number): Promise<Order[]>;
  close(): Promise<void>;
}

/** 연결을 여는 쪽: 진짜 PostgreSQL이나 내장 데이터베이스 / What opens connections: PostgreSQL, or the embedded database */
export interface Driver {
  connect(): Promise<Link>;
}

/** 조회 한 번을 서버가 처리하는 연결 / A connection, as the pool uses it */
export interface Served {
  run(call: Call, sql: string, id: number): Promise<{ rows: Order[] }>;
  end(): Promise<void>;
}

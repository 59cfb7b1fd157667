import type { Call } from '../../../kit/ts/backend.ts';

/** 주문 한 건 / One order */
export interface Order {
  id: number;
  item: string;
}

export interface Rows {
  rows: Order[];
}

/** 연결 하나가 하는 일 / What one connection does */
export interface Link {
  isBusy: boolean;
  run(call: Call, id: number): Promise<Rows>;
  close(): void;
}

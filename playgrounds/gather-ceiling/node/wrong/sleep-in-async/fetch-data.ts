import type { Service } from '../../lab/service.ts';

export const predictedLimit = 2;

const cell = new Int32Array(new SharedArrayBuffer(4));

// 요청을 보내기 전마다 스레드를 막아, 함께 시작하지 못합니다 / Blocks the thread before each request: none starts on time
export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  return Promise.all(
    ids.map(async (id) => {
      Atomics.wait(cell, 0, 0, 100);
      return service.fetchData(id);
    }),
  );
}

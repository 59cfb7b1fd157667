import type { Service } from '../../lab/service.ts';

export const predictedLimit = 2;

// 시작하기만 하고 Promise.all을 잊었습니다 / Starts them, but forgets Promise.all
export async function fetchAll(service: Service, ids: readonly number[]): Promise<Promise<string>[]> {
  return ids.map((id) => service.fetchData(id));
}

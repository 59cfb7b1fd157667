import type { Service } from '../../lab/service.ts';

// 작업이 세 개라서 3배라고 예측했습니다 / Predicts 3 because there are three operations
export const predictedLimit = 3;

export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  return Promise.all(ids.map((id) => service.fetchData(id)));
}

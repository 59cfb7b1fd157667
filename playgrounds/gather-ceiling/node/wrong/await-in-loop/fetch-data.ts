import type { Service } from '../../lab/service.ts';

export const predictedLimit = 600 / 300;

// 예측은 맞지만 하나씩 기다립니다 / Predicted well, yet waits for one at a time
export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  const results: string[] = [];
  for (const id of ids) {
    results.push(await service.fetchData(id));
  }
  return results;
}

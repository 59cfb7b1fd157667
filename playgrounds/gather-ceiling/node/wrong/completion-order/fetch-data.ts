import type { Service } from '../../lab/service.ts';

export const predictedLimit = 2;

// 겹치지만, 끝난 순서대로 담습니다 / Overlaps, yet collects each as it ends
export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  const results: string[] = [];
  await Promise.all(
    ids.map(async (id) => {
      results.push(await service.fetchData(id));
    }),
  );
  return results;
}

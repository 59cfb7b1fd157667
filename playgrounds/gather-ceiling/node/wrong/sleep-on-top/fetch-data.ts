import type { Service } from '../../lab/service.ts';

export const predictedLimit = 2;

// 모두 받은 뒤에 또 쉽니다 / Sleeps although everything has arrived
export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  const results = await Promise.all(ids.map((id) => service.fetchData(id)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return results;
}

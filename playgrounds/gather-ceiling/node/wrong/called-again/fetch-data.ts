import type { Service } from '../../lab/service.ts';

export const predictedLimit = (200 + 300 + 100) / 300;

// 시작해 놓고, 결과를 받으려고 다시 부릅니다 / Starts them, then calls again to get the results
export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  await Promise.all(ids.map((id) => service.fetchData(id)));
  const data: string[] = [];
  for (const id of ids) data.push(await service.fetchData(id));
  return data;
}

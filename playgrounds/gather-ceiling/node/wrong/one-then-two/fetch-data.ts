import type { Service } from '../../lab/service.ts';

export const predictedLimit = 2;

// 첫 요청을 다 받은 뒤에야 나머지를 겹칩니다 / Overlaps the others only once the first has arrived
export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  const [first = 0, ...rest] = ids;
  const data = await service.fetchData(first);
  return [data, ...(await Promise.all(rest.map((id) => service.fetchData(id))))];
}

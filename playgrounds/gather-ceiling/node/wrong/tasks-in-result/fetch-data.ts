import type { Service } from '../../lab/service.ts';

export const predictedLimit = 2;

// 기다렸지만 값이 아니라 Promise를 반환합니다 / Waits for them, yet returns promises in place of values
export async function fetchAll(service: Service, ids: readonly number[]): Promise<Promise<string>[]> {
  const started = ids.map((id) => service.fetchData(id));
  await Promise.all(started);
  return started;
}

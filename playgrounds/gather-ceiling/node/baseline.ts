import type { Service } from './lab/service.ts';

/** 기준선: 하나를 다 받은 뒤 다음을 요청합니다 / Baseline: asks for the next once the one before has arrived */
export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  const results: string[] = [];
  for (const id of ids) {
    results.push(await service.fetchData(id));
  }
  return results;
}

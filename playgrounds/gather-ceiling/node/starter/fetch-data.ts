import type { Service } from '../lab/service.ts';

// 먼저 예측하세요: 200, 300, 100 ms의 대기를 겹치면
// 기준선보다 몇 배까지 빨라질 수 있습니까? null 대신
// 적습니다.
// Predict first: how many times faster than the baseline
// can waits of 200, 300 and 100 ms become? Replace null.
export const predictedLimit: number | null = null;

// 데이터 세 건을 가져옵니다. 지금은 하나를 다 받아야 다음을
// 요청합니다.
// Fetches three pieces of data. For now each is asked for
// once the one before has arrived.
export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  const results: string[] = [];
  for (const id of ids) {
    // 고칠 곳: await는 그 자리에서 기다립니다
    // Change this: await waits right here
    results.push(await service.fetchData(id));
  }
  return results;
}

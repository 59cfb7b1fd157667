import type { Service } from '../lab/service.ts';

// 차례로 기다리면 대기의 합, 겹치면 가장 긴 대기만큼
// 걸립니다.
// In turn they take the sum of the waits, overlapped as
// long as the longest of them.
export const predictedLimit = (200 + 300 + 100) / 300;

// 모두 시작한 뒤 함께 기다립니다. 3번이 먼저 끝나도 결과는
// ids의 순서입니다.
// Starts them all, then waits for them together. Number 3
// ends first, yet results keep the order of ids.
export async function fetchAll(service: Service, ids: readonly number[]): Promise<string[]> {
  return Promise.all(ids.map((id) => service.fetchData(id)));
}

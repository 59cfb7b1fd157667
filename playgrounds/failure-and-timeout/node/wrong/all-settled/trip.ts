import type { Agency } from '../../lab/agency.ts';

// 실패를 알면서도 나머지가 끝날 때까지 기다립니다 / Knows of the failure, yet waits for the others to end
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<string[]> {
  const signal = AbortSignal.timeout(deadlineMs);
  const settled = await Promise.allSettled(names.map((name) => agency.reserve(name, signal)));
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

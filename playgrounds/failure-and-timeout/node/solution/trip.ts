import type { Agency } from '../lab/agency.ts';

// 하나가 실패하거나 시한이 지나면 모두 중단하고, 되돌리기가
// 끝난 뒤에 오류를 알립니다.
// When one fails or time is up, all are aborted; the error
// is told once everything is undone.
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<string[]> {
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, AbortSignal.timeout(deadlineMs)]);
  const bookings = names.map((name) => agency.reserve(name, signal));
  try {
    return await Promise.all(bookings);
  } catch (error) {
    failure.abort();
    await Promise.allSettled(bookings);
    throw error;
  }
}

import type { Agency } from '../../lab/agency.ts';

// 시한은 지키지만, 하나가 실패해도 나머지를 중단하지 않습니다 / Keeps the deadline, yet a failure aborts nothing
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<string[]> {
  const signal = AbortSignal.timeout(deadlineMs);
  const bookings = names.map((name) => agency.reserve(name, signal));
  try {
    return await Promise.all(bookings);
  } catch (error) {
    if (signal.aborted) await Promise.allSettled(bookings);
    throw error;
  }
}

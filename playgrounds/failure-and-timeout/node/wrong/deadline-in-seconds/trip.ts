import type { Agency } from '../../lab/agency.ts';

// 시한을 초로 바꾸어 넘겨 너무 일찍 중단합니다 / Turns the deadline into seconds: all are aborted too early
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<string[]> {
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, AbortSignal.timeout(Math.ceil(deadlineMs / 1000))]);
  const bookings = names.map((name) => agency.reserve(name, signal));
  try {
    return await Promise.all(bookings);
  } catch (error) {
    failure.abort();
    await Promise.allSettled(bookings);
    throw error;
  }
}

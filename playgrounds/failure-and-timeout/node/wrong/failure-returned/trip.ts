import type { Agency } from '../../lab/agency.ts';

// 오류를 던지지 않고 반환합니다 / Returns the error and does not throw it
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<unknown> {
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, AbortSignal.timeout(deadlineMs)]);
  const bookings = names.map((name) => agency.reserve(name, signal));
  try {
    return await Promise.all(bookings);
  } catch (error) {
    failure.abort();
    await Promise.allSettled(bookings);
    return error;
  }
}

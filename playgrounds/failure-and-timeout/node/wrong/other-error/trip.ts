import type { Agency } from '../../lab/agency.ts';

// 첫 원인을 새 오류로 바꿉니다 / Replaces the first cause by an error of its own
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
  } catch {
    failure.abort();
    await Promise.allSettled(bookings);
    throw new Error('no trip');
  }
}

import type { Agency } from '../../lab/agency.ts';

// 끝나는 대로 모읍니다 / Collects them as they end
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<string[]> {
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, AbortSignal.timeout(deadlineMs)]);
  const booked: string[] = [];
  const bookings = names.map(async (name) => {
    booked.push(await agency.reserve(name, signal));
  });
  try {
    await Promise.all(bookings);
    return booked;
  } catch (error) {
    failure.abort();
    await Promise.allSettled(bookings);
    throw error;
  }
}

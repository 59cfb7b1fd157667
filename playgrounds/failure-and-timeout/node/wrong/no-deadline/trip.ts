import type { Agency } from '../../lab/agency.ts';

// 실패하면 나머지를 중단하지만, 시한은 없습니다 / A failure aborts the others, but there is no deadline
export async function bookTrip(agency: Agency, names: readonly string[]): Promise<string[]> {
  const failure = new AbortController();
  const bookings = names.map((name) => agency.reserve(name, failure.signal));
  try {
    return await Promise.all(bookings);
  } catch (error) {
    failure.abort();
    await Promise.allSettled(bookings);
    throw error;
  }
}

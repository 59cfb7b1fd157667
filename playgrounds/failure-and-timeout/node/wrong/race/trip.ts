import { setTimeout as sleep } from 'node:timers/promises';
import type { Agency } from '../../lab/agency.ts';

// 경주에서 진 예약은 중단되지 않고 뒤에서 계속됩니다 / Reservations that lose the race are not aborted: they go on
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<string[]> {
  const failure = new AbortController();
  const bookings = names.map((name) => agency.reserve(name, failure.signal));
  const late = sleep(deadlineMs).then(() => {
    throw new DOMException('시한 초과 / time is up', 'TimeoutError');
  });
  late.catch(() => {});
  try {
    return await Promise.race([Promise.all(bookings), late]);
  } catch (error) {
    if (error instanceof DOMException) throw error;
    failure.abort();
    await Promise.allSettled(bookings);
    throw error;
  }
}

import type { Agency } from '../../lab/agency.ts';

// 예약을 시작하기만 하고 기다리지 않습니다 / Starts the reservations, never waits for them
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<string[]> {
  const booked: string[] = [];
  const signal = AbortSignal.timeout(deadlineMs);
  for (const name of names)
    void agency
      .reserve(name, signal)
      .then((answer) => booked.push(answer))
      .catch(() => {});
  return booked;
}

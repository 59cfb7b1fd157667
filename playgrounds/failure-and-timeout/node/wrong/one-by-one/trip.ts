import type { Agency } from '../../lab/agency.ts';

// 앞 예약이 끝나야 다음을 예약합니다 / Reserves the next once the one before is done
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<string[]> {
  const signal = AbortSignal.timeout(deadlineMs);
  const booked: string[] = [];
  for (const name of names) booked.push(await agency.reserve(name, signal));
  return booked;
}

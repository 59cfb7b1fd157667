import type { Agency } from './lab/agency.ts';

/** 기준선: 하나씩 예약하고, 시한이 지나면 하던 예약을 되돌립니다 / Baseline: one after another, undone at the deadline */
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

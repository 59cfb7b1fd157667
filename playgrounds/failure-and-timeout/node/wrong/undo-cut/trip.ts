import type { Agency } from '../../lab/agency.ts';

// 중단하라고 알리기만 하고, 되돌리기가 끝나기를 기다리지 않습니다 / Asks to abort, yet does not wait until all is undone
export async function bookTrip(
  agency: Agency,
  names: readonly string[],
  deadlineMs: number,
): Promise<string[]> {
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, AbortSignal.timeout(deadlineMs)]);
  try {
    return await Promise.all(names.map((name) => agency.reserve(name, signal)));
  } catch (error) {
    failure.abort();
    throw error;
  }
}

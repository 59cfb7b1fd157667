import type { Predictions } from '../../lab/predictions.ts';

// async def 안이면 막지 않는다고 여깁니다 / Expects async def to unblock a blocking call
export function predict(): Predictions {
  return {
    call: { python: 60, node: 30 },
    task: { python: 'cups boil', node: 'boil cups' },
    failure: { python: 'finished', node: 'finished' },
    timeout: { python: 'cancelled', node: 'finished' },
    blocking: { python: 10, node: 0 },
    ready: { python: 'A1 A2 B1 B2', node: 'A1 B1 A2 B2' },
  };
}

import type { Predictions } from '../../lab/predictions.ts';

// Python의 await가 언제나 차례를 넘긴다고 여깁니다 / Expects await to hand over always in Python
export function predict(): Predictions {
  return {
    call: { python: 60, node: 30 },
    task: { python: 'cups boil', node: 'boil cups' },
    failure: { python: 'finished', node: 'finished' },
    timeout: { python: 'cancelled', node: 'finished' },
    blocking: { python: 0, node: 0 },
    ready: { python: 'A1 B1 A2 B2', node: 'A1 B1 A2 B2' },
  };
}

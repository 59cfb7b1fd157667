import type { Predictions } from '../../lab/predictions.ts';

// Node의 await가 그대로 지나간다고 여깁니다 / Expects await to go straight on in Node
export function predict(): Predictions {
  return {
    call: { python: 60, node: 30 },
    task: { python: 'cups boil', node: 'boil cups' },
    failure: { python: 'finished', node: 'finished' },
    timeout: { python: 'cancelled', node: 'finished' },
    blocking: { python: 0, node: 0 },
    ready: { python: 'A1 A2 B1 B2', node: 'A1 A2 B1 B2' },
  };
}

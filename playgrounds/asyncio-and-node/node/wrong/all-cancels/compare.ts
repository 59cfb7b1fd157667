import type { Predictions } from '../../lab/predictions.ts';

// Promise.all이 나머지를 멈춘다고 여깁니다 / Expects Promise.all to stop the others
export function predict(): Predictions {
  return {
    call: { python: 60, node: 30 },
    task: { python: 'cups boil', node: 'boil cups' },
    failure: { python: 'finished', node: 'cancelled' },
    timeout: { python: 'cancelled', node: 'finished' },
    blocking: { python: 0, node: 0 },
    ready: { python: 'A1 A2 B1 B2', node: 'A1 B1 A2 B2' },
  };
}

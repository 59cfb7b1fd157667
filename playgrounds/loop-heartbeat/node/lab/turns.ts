import { later } from '../../../kit/ts/clock.ts';

/** Counts how many ranges are counted before the event loop gets its turn: by every processor the same. */
export function createTurns() {
  let inARow = 0;
  let most = 0;
  let isAskedFor = false;
  return {
    /** To be called with each range. */
    counted(): void {
      inARow += 1;
      most = Math.max(most, inARow);
      if (isAskedFor) return;
      isAskedFor = true;
      later(() => {
        isAskedFor = false;
        inARow = 0;
      }, 0);
    },
    /** Most of them without a turn in between, since the last time that it was asked. */
    take(): number {
      const taken = most;
      inARow = most = 0;
      return taken;
    },
  };
}

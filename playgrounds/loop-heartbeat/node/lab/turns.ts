import { later } from '../../../kit/ts/clock.ts';

/** Counts how many ranges are counted before the event loop gets its turn: by every processor the same. */
export function createTurns() {
  let inARow = 0;
  let most = 0;
  let [hasReturned, late] = [false, 0];
  let isAskedFor = false;
  return {
    /** To be called with each range. */
    counted(): void {
      inARow += 1;
      if (hasReturned) late += 1;
      most = Math.max(most, inARow);
      if (isAskedFor) return;
      isAskedFor = true;
      later(() => {
        isAskedFor = false;
        inARow = 0;
      }, 0);
    },
    /** To be called when the report is there: what is counted from now on comes too late for it. */
    returned(): void {
      hasReturned = true;
    },
    /** Most of them without a turn in between, and those that came too late, since the last time that it was asked. */
    take(): { rangesInARow: number; late: number } {
      const taken = { rangesInARow: most, late };
      inARow = most = late = 0;
      hasReturned = false;
      return taken;
    },
  };
}

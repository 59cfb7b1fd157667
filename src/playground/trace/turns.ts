import type { Side } from '../../../playgrounds/kit/ts/measure.ts';
import type { Task } from '../../../playgrounds/kit/ts/result.ts';

/** The timed runs of a lab as the page sees them: while it goes on, each is a bar that grows from 0. */
export interface TurnLog {
  /** Run number `run` of that side begins; whichever was going on ends. Times in ms by the page's clock. */
  begin(side: Side, run: number, nowMs: number): void;
  tasksOf(side: Side, nowMs: number): Task[];
}

interface Turn {
  side: Side;
  run: number;
  beganMs: number;
  endedMs: number | null;
}

/** @param label of a run, in the reader's language */
export function createTurnLog(label: (run: number) => string): TurnLog {
  const turns: Turn[] = [];

  function task({ run, beganMs, endedMs }: Turn, nowMs: number): Task {
    const to = (endedMs ?? nowMs) - beganMs;
    const state = endedMs === null ? 'pending' : 'done';
    const spans: Task['spans'] = [{ state: 'running', from: 0, to, on: '', line: null }];
    return { id: run, label: label(run), parent: 0, start: 0, end: to, state, spans };
  }

  return {
    begin(side, run, nowMs) {
      const going = turns.at(-1);
      if (going) going.endedMs = nowMs;
      turns.push({ side, run, beganMs: nowMs, endedMs: null });
    },
    tasksOf: (side, nowMs) => turns.filter((turn) => turn.side === side).map((turn) => task(turn, nowMs)),
  };
}

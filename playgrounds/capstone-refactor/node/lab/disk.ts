import type { Backend } from '../../../kit/ts/backend.ts';
import { POOLED } from '../../../kit/ts/bounds.ts';
import { sleep } from '../../../kit/ts/clock.ts';
import type { Tally } from './tally.ts';

/** 메모 하나를 읽는 시간 / What reading one note takes, in ms */
const READ_MS = 10;
/** 흉내 낸 디스크의 작업자 수 / Workers of the simulated disk */
const WORKERS = 6;

/** A slow disk, simulated: a pool of workers reads it, unless somebody reads on the event loop. */
export function createDisk(backend: Backend, tally: Tally) {
  const seen = { blocked: 0 };
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function worker(): Promise<void> {
    if (busy >= WORKERS) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  }

  function release(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  return {
    seen,
    readNote(order: number): string {
      seen.blocked += 1;
      const note = `note ${order}`;
      const end = tally.begin('notes', READ_MS);
      backend.block({ label: `disk ${order}`, on: POOLED, ms: READ_MS, answer: note });
      end();
      return note;
    },
    async readNoteAsync(order: number): Promise<string> {
      const call = backend.open({ label: `disk ${order}`, on: POOLED });
      // 넘긴 때부터 셉니다: 줄을 서는 것도 겹칩니다 / Counted from when it is handed over: what queues overlaps as well
      const end = tally.begin('notes', READ_MS);
      call.queue();
      await worker();
      call.begin();
      await sleep(backend.scaled(READ_MS));
      call.end();
      end();
      release();
      return `note ${order}`;
    },
  };
}

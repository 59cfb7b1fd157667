import type { Backend } from '../../../kit/ts/backend.ts';

/** 빈 방이 없습니다 / There is no room */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** 예약을 받는 여행사 / A travel agency that takes reservations */
export interface Agency {
  /**
   * `hotel`, `flight`, `car`를 예약합니다. `signal`이 중단되면 하던 예약을 되돌린 뒤(40 ms) 그 이유로 거부합니다.
   * Reserves one of them. Once `signal` is aborted it undoes what it has begun (40 ms), then rejects with the reason.
   */
  reserve(name: string, signal?: AbortSignal): Promise<string>;
}

export const names = ['hotel', 'flight', 'car'] as const;
type Times = Readonly<Record<string, number>>;
const usualMs: Times = { hotel: 20, flight: 60, car: 40 };
const UNDO_MS = 40;

/** 어떤 여행인가 / What a trip is like */
interface Trip {
  number: number;
  hotelIsFull?: boolean;
  timesMs?: Times;
  deadlineMs?: number;
}
// Far apart, so that a busy machine does not change which ends first, also at a tenth of the waits.
const trips: readonly Trip[] = [
  { number: 1 },
  { number: 2, hotelIsFull: true, timesMs: { hotel: 20, flight: 620, car: 580 } },
  { number: 3, timesMs: { ...usualMs, car: 1_800 }, deadlineMs: 600 },
];

type State = 'waiting' | 'booked' | 'failed' | 'undoing' | 'undone';
type Book = (agency: Agency, names: readonly string[], deadlineMs: number) => unknown;

/** The agency over a simulated backend, with what it sees of each trip at the moment the booking returns. */
export function createWorld(backend: Backend) {
  const facts = {
    ...{ together: 0, open: 0, cut: 0, answers: 0, left: 0, booked: 0, late: 0, leftLate: 0, undoing: 0 },
    ...{ hidden: 0, otherErrors: 0 },
  };

  function open({ number, hotelIsFull = false, timesMs = usualMs }: Trip) {
    const states: State[] = [];
    const count = (state: State) => states.filter((other) => other === state).length;

    async function reserve(name: string, signal?: AbortSignal): Promise<string> {
      const label = `${name} ${number}`;
      const ms = timesMs[name];
      if (ms === undefined) throw new RangeError(`예약할 수 없음 / cannot reserve ${name}`);
      const at = states.push('waiting') - 1;
      facts.together = Math.max(facts.together, count('waiting'));
      // Asked to stop: what follows takes its time, yet it is no longer left to itself.
      signal?.addEventListener('abort', () => {
        if (states[at] === 'waiting') states[at] = 'undoing';
      });
      const full = name === 'hotel' && hotelIsFull ? { fails: new NoRoom('빈 방 없음 / no room') } : {};
      try {
        const answer = await backend.wait(
          { label, on: 'reserve', ms, answer: `${name} ok`, ...full },
          signal,
        );
        states[at] = 'booked';
        return answer;
      } catch (error) {
        const isUndone = !(error instanceof NoRoom);
        states[at] = isUndone ? 'undoing' : 'failed';
        if (isUndone) {
          await backend.wait({ label: `undo ${label}`, on: 'undo', ms: UNDO_MS, answer: null });
          states[at] = 'undone';
        }
        throw error;
      }
    }
    const agency: Agency = {
      reserve(name, signal) {
        const booking = reserve(name, signal);
        // What nobody awaits is judged by its state, not as an error that nobody caught.
        booking.catch(() => {});
        return booking;
      },
    };
    return { agency, count };
  }

  /** What nobody awaits is judged by the state of the trip, not as an error that nobody caught. */
  function letFailuresBe(): void {
    const look = (reason: unknown) => {
      if (!(reason instanceof NoRoom)) throw reason;
    };
    process.on('unhandledRejection', look);
    backend.afterwards(() => process.off('unhandledRejection', look));
  }

  /** Whether a trip came to what it should: `error` is what was thrown, null where it returned. */
  function lookAt(number: number, outcome: unknown, error: unknown): void {
    if (number === 1) {
      // Nothing fails in this trip: what is thrown is a mistake of the code, with a line of its own.
      if (error && outcome !== 'late') throw error;
      facts.cut = Number(error !== null);
      facts.answers = names.filter(
        (name, at) => Array.isArray(outcome) && outcome[at] === `${name} ok`,
      ).length;
    } else if (error === null) facts.hidden += 1;
    else if (outcome !== (number === 2 ? 'NoRoom' : 'late')) facts.otherErrors += 1;
  }

  /** One trip after another; what each came to. */
  async function travel(book: Book): Promise<unknown[]> {
    letFailuresBe();
    const outcomes: unknown[] = [];
    for (const trip of trips) {
      const { agency, count } = open(trip);
      const deadlineMs = Math.ceil(backend.scaled(trip.deadlineMs ?? 5_000));
      let error: unknown = null;
      const outcome = await outcomeOf(
        () => book(agency, names, deadlineMs),
        (thrown) => (error = thrown),
      );
      outcomes.push(outcome);
      facts.undoing += count('undoing');
      lookAt(trip.number, outcome, error);
      // What was cut off by a deadline that is too short is not in progress any more: then the outcome is another one.
      if (trip.number === 1) facts.open = names.length - count('booked') - count('undone') - count('undoing');
      if (trip.number === 2) Object.assign(facts, { left: count('waiting'), booked: count('booked') });
      if (trip.number === 3) Object.assign(facts, { leftLate: count('waiting'), late: count('booked') - 2 });
    }
    return outcomes;
  }

  return { travel, facts: () => ({ ...facts }) };
}
export type World = ReturnType<typeof createWorld>;

async function outcomeOf(book: () => unknown, hasThrown: (error: unknown) => void): Promise<unknown> {
  try {
    return await book();
  } catch (error) {
    hasThrown(error ?? new Error(`${error}`));
    const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
    if (errors.some((one) => one instanceof NoRoom)) return 'NoRoom';
    const isLate = errors.some((one) => one instanceof Error && /Timeout|Abort/.test(one.name));
    return isLate ? 'late' : String(error);
  }
}

import type { Backend } from '../../../kit/ts/backend.ts';

/** 주문 8건의 합계를 구합니다 / Adds up eight orders */
export type Version = () => Promise<number>;

/**
 * 이 세계의 시간은 실제 시간이 아니라 이 시계로만 잴 수 있습니다.
 * Time in this world is not real time: only these clocks can measure it.
 */
export interface Clock {
  /** `performance.now()`와 같습니다. ms / Like `performance.now()`, in ms */
  performanceNow(): number;
  /** `Date.now()`와 같습니다. ms / Like `Date.now()`, in ms */
  dateNow(): number;
}

/** 학습자가 만드는 것: 처리량의 비율, 견줄 수 없으면 null / What the learner makes: the ratio of throughput, or null */
export type Benchmark = (before: Version, after: Version, clock: Clock) => Promise<number | null>;

export type Name = 'before' | 'after';
export type ClockName = keyof Clock;

/** What makes one comparison differ from another. */
export interface Conditions {
  /** 1, 2 or 3: what its runs are labelled by. */
  number: number;
  /** What the first run of each costs on top, in ms. */
  coldMs: Record<Name, number>;
  /** Where in the pattern of disturbances it begins. */
  phase: number;
  /** Whether `after` skips, from its second run on, the orders that it has seen. */
  skips: boolean;
}

/** One run of a version, and what was read of which clock between it and the runs beside it. */
export interface Run {
  version: Name;
  isFirst: boolean;
  ms: number;
  before: readonly ClockName[];
  after: readonly ClockName[];
}

/** What one call of the benchmark came to. */
export interface Seen {
  runs: readonly Run[];
  calls: number;
  unfinished: number;
  /** Most runs under way at one time. */
  together: number;
  /** Readings of a clock while a run was under way. */
  readMeanwhile: number;
}

export const TOTAL = 36;
const SKIPPED_TOTAL = 10;
const BASE_MS: Record<Name, number> = { before: 24, after: 6 };
const SKIPPING_MS = 2;
/** Disturbances of five runs in turn: some are unlucky, and one of `before` is lucky. */
const SHAPE: Record<Name, readonly number[]> = {
  before: [1, 1.01, 0.45, 1.4, 0.99],
  after: [1, 3.2, 0.99, 1.01, 0.98],
};
/** By how much the machine gets slower with each run, and with how many of them. */
const DRIFT = 0.012;
const DRIFTING_RUNS = 12;
/** Reading a clock takes time too. */
const READING_MS = 0.001;
const MIDNIGHT_MS = 1_700_000_000_000;
/** During every third run the time of day is corrected. */
const CORRECTION_MS = -40;

/** Two versions in a world of its own, whose time passes only while they run. */
export function createComparison(backend: Backend, { number, coldMs, phase, skips }: Conditions) {
  const runs: Run[] = [];
  const calls: Record<Name, number> = { before: 0, after: 0 };
  let timeMs = 0;
  let dayMs = MIDNIGHT_MS;
  let [inFlight, finished, together, readMeanwhile] = [0, 0, 0, 0];
  /** Clocks read since a run last began or ended. */
  let read: ClockName[] = [];
  let ended: { after: readonly ClockName[] } | null = null;

  /** A run begins or ends: what was read up to now belongs to what was before. */
  function passed(): readonly ClockName[] {
    const since = read;
    if (ended) ended.after = since;
    ended = null;
    read = [];
    return since;
  }

  async function run(version: Name): Promise<number> {
    const done = calls[version];
    const at = calls.before + calls.after;
    calls[version] += 1;
    inFlight += 1;
    together = Math.max(together, inFlight);
    const isSkipping = skips && version === 'after' && done > 0;
    const shape = SHAPE[version][(done + phase + 4) % 5] ?? 1;
    const usual = (isSkipping ? SKIPPING_MS : BASE_MS[version]) * (done === 0 ? 1 : shape);
    // Two versions that run side by side share the machine.
    const ms =
      (usual * (1 + DRIFT * Math.min(at, DRIFTING_RUNS)) + (done === 0 ? coldMs[version] : 0)) * inFlight;
    const entry = { version, isFirst: done === 0, ms, before: passed(), after: [] };
    runs.push(entry);
    const from = timeMs;
    await backend.wait({
      label: `${number} ${version} ${Math.round(ms)} ms`,
      on: 'version',
      ms,
      answer: null,
    });
    timeMs = Math.max(timeMs, from + ms);
    if (at % 3 === 1) dayMs += CORRECTION_MS;
    inFlight -= 1;
    finished += 1;
    passed();
    ended = entry;
    return isSkipping ? SKIPPED_TOTAL : TOTAL;
  }

  function reading(name: ClockName, originMs: number): number {
    read.push(name);
    if (inFlight > 0) readMeanwhile += 1;
    timeMs += READING_MS;
    return originMs + timeMs;
  }
  const clock: Clock = {
    performanceNow: () => reading('performanceNow', 0),
    dateNow: () => Math.round(reading('dateNow', dayMs)),
  };

  /** To be called when the benchmark has returned. */
  function seen(): Seen {
    passed();
    const asked = calls.before + calls.after;
    return { runs: [...runs], calls: asked, unfinished: asked - finished, together, readMeanwhile };
  }

  return { before: () => run('before'), after: () => run('after'), clock, seen };
}

// 무엇이 무엇과 겹쳤는지 셉니다. 시계는 쓰지 않습니다 / Counts what overlapped with what, without a clock

/** 겹칠 수 있는 단계 / The stages whose waits can overlap */
export const stages = ['prices', 'customers', 'notes'] as const;
export type Stage = (typeof stages)[number];

/** 단계마다 한꺼번에 되는 수 / What each stage does at a time */
const AT_ONCE = 6;

interface Wait {
  stage: Stage;
  ms: number;
  /** Most waits in progress at any time while this one was. */
  peak: number;
}

export interface Tally {
  /** A wait has begun; call the result when it is over. */
  begin(stage: Stage, ms: number): () => void;
  /** Most waits at one time: of each stage, and of all (`together`). What hardly asked is not held to anything. */
  most(): Record<Stage | 'together', number>;
  /**
   * Per cent of the limit that the order of stages allows: its shortest time over the time that the overlaps seen add
   * up to. `alone`: ms of what cannot overlap.
   */
  share(alone: number): number;
}

export function createTally(): Tally {
  const waits: Wait[] = [];
  const going = new Set<Wait>();
  const ended = new Set<Stage>();
  /** For each stage, those of which something had ended before it began. */
  const before = new Map<Stage, ReadonlySet<Stage>>();
  const most = { prices: 0, customers: 0, notes: 0, together: 0 };

  /** Two stages run together unless one began only after something of the other had ended. */
  const isTogether = (a: Stage, b: Stage): boolean =>
    a === b || (before.has(b) && !before.get(a)?.has(b) && !before.get(b)?.has(a));
  const capacityOf = (stage: Stage): number =>
    AT_ONCE * stages.filter((other) => isTogether(stage, other)).length;

  return {
    begin(stage, ms) {
      if (!before.has(stage)) before.set(stage, new Set(ended));
      const wait = { stage, ms, peak: 0 };
      waits.push(wait);
      going.add(wait);
      for (const one of going) one.peak = Math.max(one.peak, going.size);
      most[stage] = Math.max(most[stage], [...going].filter((one) => one.stage === stage).length);
      most.together = Math.max(most.together, going.size);
      return () => {
        going.delete(wait);
        ended.add(stage);
      };
    },
    most() {
      const isFew = (stage: Stage) => waits.filter((wait) => wait.stage === stage).length < 2;
      const few = stages.filter(isFew).map((stage) => [stage, AT_ONCE]);
      return { ...most, ...(waits.length < 2 ? { together: AT_ONCE } : {}), ...Object.fromEntries(few) };
    },
    share(alone) {
      const sum = (atOnce: (wait: Wait) => number) =>
        waits.reduce((total, wait) => total + wait.ms / atOnce(wait), alone);
      const least = sum(({ stage }) => capacityOf(stage));
      const own = sum(({ stage, peak }) => Math.min(peak, capacityOf(stage)));
      return Math.floor((100 * least) / own);
    },
  };
}

/** What a run is judged by. The objective or the lab states it; the judge applies it. */
export type Criterion =
  /** Throughput of the learner’s version over the baseline’s, both on the same work. */
  | { kind: 'throughput-ratio'; min: number }
  /** Ratio reached over the theoretical limit of the ratio, 0–1. */
  | { kind: 'share-of-limit'; min: number }
  /** Most operations in flight at one time, seen from the backend. */
  | { kind: 'peak-concurrency'; min?: number | undefined; max?: number | undefined }
  /** Operations that reached the backend. */
  | { kind: 'backend-calls'; max: number }
  /** Longest time for which the event loop stood still, in ms. */
  | { kind: 'heartbeat-gap'; maxMs: number }
  /** The learner states the theoretical limit beforehand; then the run comes close to it. */
  | { kind: 'prediction' }
  /** Every operation starts before any has ended, and none is left behind. Takes no clock. */
  | { kind: 'order' }
  /** What the lab’s own world counted is as the lab expects it. Takes no clock. */
  | { kind: 'facts' };

/** What must hold beside the criterion, in every run of the learner’s version. Takes no clock. */
export type Bound =
  /** Most operations in flight at one time, seen from the backend. */
  | { kind: 'peak-concurrency'; max: number }
  /** Calls that the service refused: too many at one time, or again too early. */
  | { kind: 'refused-calls'; max: number }
  /** Connections that the version opened and did not close. */
  | { kind: 'left-open'; max: number }
  /** Reads that were handed to a pool of threads. */
  | { kind: 'pool-jobs'; max: number };

/** Share of the limit that a run reaches to confirm what was predicted. */
const CONFIRMING_SHARE = 0.85;

/** Whether a verdict by this criterion compares times: a heartbeat that stops in every run has stopped. */
export const needsClock = ({ kind }: Criterion): boolean =>
  kind !== 'order' && kind !== 'facts' && kind !== 'heartbeat-gap';

/** The ratio that a criterion asks for: a share of the limit, which a lab of such a criterion has. */
export function goalOf(criterion: Criterion, limit: number | null): number {
  if (criterion.kind === 'throughput-ratio') return criterion.min;
  const share = criterion.kind === 'share-of-limit' ? criterion.min : CONFIRMING_SHARE;
  return (limit ?? Number.NaN) * share;
}

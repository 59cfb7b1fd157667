import type { LabLanguage } from '../schemas/playground.ts';
import type { Store, StoreKey } from './storage.ts';

/** The best that a learner has reached in a lab, in one language. */
export interface BestResult {
  readonly passed: boolean;
  /** Throughput over the baseline's; null where the lab has no ratio, and for a run that did not pass: it may be fast and wrong. */
  readonly ratio: number | null;
}

/** What a run has to say for it to be kept. */
interface Judged {
  readonly verdict: string;
  readonly ratio: number | null;
}

const keyOf = (lab: string, language: LabLanguage): StoreKey => `best:${lab}:${language}`;

export function readBest(store: Store, lab: string, language: LabLanguage): BestResult | null {
  const record = store.read(keyOf(lab, language));
  if (typeof record !== 'object' || record === null) return null;
  const { passed, ratio } = record as Record<string, unknown>;
  if (typeof passed !== 'boolean') return null;
  return { passed, ratio: typeof ratio === 'number' && Number.isFinite(ratio) ? ratio : null };
}

/** Keeps the result of a run where it is better than the one before. What could not be judged is no result. */
export function keepBest(store: Store, lab: string, language: LabLanguage, { verdict, ratio }: Judged): void {
  if (verdict !== 'passed' && verdict !== 'failed') return;
  const passed = verdict === 'passed';
  const result: BestResult = { passed, ratio: passed ? ratio : null };
  const before = readBest(store, lab, language);
  if (!before || isBetter(result, before)) store.write(keyOf(lab, language), result);
}

export function forgetBest(store: Store, lab: string, language: LabLanguage): void {
  if (readBest(store, lab, language)) store.write(keyOf(lab, language), null);
}

const isBetter = (one: BestResult, other: BestResult): boolean =>
  one.passed === other.passed ? (one.ratio ?? 0) > (other.ratio ?? 0) : one.passed;

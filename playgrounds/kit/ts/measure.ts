import { createBackend, ServiceError } from './backend.ts';
import { canonical } from './canonical.ts';
import { now } from './clock.ts';
import type { Lab } from './lab.ts';
import type { Observation } from './result.ts';

export type Version = (...args: readonly unknown[]) => unknown;
export type Side = 'baseline' | 'learner';

export interface MeasureOptions {
  lab: Lab;
  versions: Record<Side, Version>;
  /** What the learner’s file holds as `predictedLimit`. */
  prediction?: unknown;
  /** The learner’s file, for the lines of the trace. */
  entry: string;
  /** Timed runs of each version. */
  runs: number;
  /** Multiplies every wait: 1 to judge time, less to see the structure only. */
  scale: number;
  onRun?: (side: Side, run: number) => void;
}

/** One timed run. */
export interface Sample {
  /** From the call until what it returned has settled, in ms. */
  ms: number;
  result: string;
  observation: Observation;
}

/** Plain data: crosses a worker’s border as it is, so that another realm can judge it. */
export interface Measurement {
  items: number;
  /** The ratio that the learner expects at best; as text what is no number; null where none is stated. */
  prediction: number | string | null;
  samples: Record<Side, Sample[]>;
}

const WARM_UP_SCALE = 0.1;

/**
 * Runs both versions in turn, so that a machine that slows down slows both. The warm-up, at a tenth of the
 * waits, keeps first-call costs out of the samples. What a version throws passes through.
 */
export async function measure(options: MeasureOptions): Promise<Measurement> {
  const { lab, runs, scale } = options;
  const samples: Record<Side, Sample[]> = { baseline: [], learner: [] };
  const sides = ['baseline', 'learner'] as const;
  for (const side of sides) await runOnce(options, side, scale * WARM_UP_SCALE);
  for (let run = 1; run <= runs; run += 1) {
    for (const side of sides) {
      options.onRun?.(side, run);
      samples[side].push(await runOnce(options, side, scale));
    }
  }
  return { items: lab.items, prediction: predictionOf(options.prediction), samples };
}

function predictionOf(stated: unknown): Measurement['prediction'] {
  if (typeof stated === 'number') return Math.abs(stated) < 1e9 ? stated : String(stated);
  if (typeof stated === 'string') return JSON.stringify(stated);
  return stated === undefined || stated === null ? null : typeof stated;
}

async function runOnce({ lab, versions, entry }: MeasureOptions, side: Side, scale: number): Promise<Sample> {
  const { backend, start, finish } = createBackend(scale, entry);
  const args = await lab.prepare(backend);
  start();
  const startMs = now();
  const value = await settled(lab, versions[side], args);
  const ms = now() - startMs;
  const facts = lab.facts?.(...args);
  const result = canonical(value);
  return { ms, result, observation: await finish(facts) };
}

async function settled(lab: Lab, version: Version, args: readonly unknown[]): Promise<unknown> {
  try {
    return await (lab.run ? lab.run(version, ...args) : version(...args));
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
}

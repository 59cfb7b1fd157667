import { calls } from './calls.ts';
import { connections } from './connections.ts';
import { facts } from './facts.ts';
import { files } from './files.ts';
import { idle } from './idle.ts';
import { order } from './order.ts';
import { overlap } from './overlap.ts';
import type { Part } from './part.ts';
import { peak } from './peak.ts';
import { prediction } from './prediction.ts';
import { ratio } from './ratio.ts';
import { results } from './results.ts';
import { state } from './state.ts';
import { waits } from './waits.ts';

/** Everything that runs are judged by, a line for each part. */
export const parts: readonly Part[] = [
  results,
  waits,
  overlap,
  peak,
  order,
  idle,
  calls,
  connections,
  files,
  prediction,
  facts,
  ratio,
  state,
];

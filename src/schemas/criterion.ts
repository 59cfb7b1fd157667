import { z } from 'zod';
import type { Bound, Criterion } from '../../playgrounds/kit/ts/criterion.ts';

const ratio = z.number().positive();
const count = z.number().int().positive();

/** The measurable part of an objective or a lab. Judged by `playgrounds/kit/ts/judge.ts`. */
export const criterion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('throughput-ratio'),
    min: ratio.describe('Throughput over the baseline'),
  }),
  z.strictObject({
    kind: z.literal('share-of-limit'),
    min: ratio.max(1).describe('Share of the theoretical limit'),
  }),
  z.strictObject({ kind: z.literal('peak-concurrency'), min: count.optional(), max: count.optional() }),
  z.strictObject({ kind: z.literal('backend-calls'), max: count }),
  z.strictObject({ kind: z.literal('heartbeat-gap'), maxMs: ratio }),
  z.strictObject({ kind: z.literal('prediction') }),
  z.strictObject({ kind: z.literal('order') }),
  z.strictObject({ kind: z.literal('facts') }),
]) satisfies z.ZodType<Criterion>;

/** What a lab is judged by: its own criterion, or the one that its objective holds. */
export const labCriterion = z.union([z.strictObject({ from: z.literal('objective') }), criterion]);
export type LabCriterion = z.infer<typeof labCriterion>;

/** What must hold beside the criterion of a lab. */
export const bound = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('peak-concurrency'), max: count }),
  z.strictObject({ kind: z.literal('refused-calls'), max: z.number().int().min(0) }),
  z.strictObject({ kind: z.literal('pool-jobs'), max: count }),
  z.strictObject({ kind: z.literal('left-open'), max: z.number().int().min(0) }),
]) satisfies z.ZodType<Bound>;

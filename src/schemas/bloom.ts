import { z } from 'zod';

/** Revised Bloom taxonomy (Anderson & Krathwohl, 2001), lowest first. */
export const bloomLevels = ['remember', 'understand', 'apply', 'analyze', 'evaluate', 'create'] as const;
export const bloom = z.enum(bloomLevels).describe('Level of the revised Bloom taxonomy');
export type Bloom = z.infer<typeof bloom>;

/** Number of a level as the programme writes it: `understand` is 2 (L2). */
export const bloomNumber = (level: Bloom): number => bloomLevels.indexOf(level) + 1;

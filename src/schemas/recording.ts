import { z } from 'zod';

/**
 * `content/snippets/<id>/recorded.<language>.json`: what one run really printed.
 * `inputHash` ties it to its inputs; a recording whose hash is another is stale and stops the build.
 */
export const recording = z.strictObject({
  schema: z.literal('recording/1'),
  inputHash: z.string().regex(/^[0-9a-f]{64}$/),
  runtime: z.string().describe('Name and version, such as `CPython 3.11.7` or `Node 24.21.0`'),
  machine: z.string().describe('Cores and system; no host name'),
  date: z.iso.date(),
  command: z.string().describe('What a reader types to run the same'),
  exitCode: z.number().int(),
  stdout: z.string(),
  stderr: z.string(),
  wallMs: z.number().nonnegative().describe('The whole process, in ms'),
  figures: z.record(z.string(), z.number()).describe('Values of the snippet’s `times`, by label'),
});
export type Recording = z.infer<typeof recording>;

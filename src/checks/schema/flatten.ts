import type { z } from 'zod';

export type Issue = z.core.$ZodIssue;

/**
 * Issues with those of alternatives in place of "fits none of them": of each alternative set the one that fails least,
 * which is the one that the author had in mind.
 */
export function flatten(issues: readonly Issue[], base: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...base, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const [best = []] = [...issue.errors].sort((a, b) => misfit(a) - misfit(b));
    return flatten(best, path);
  });
}

/** A key that an alternative does not know tells most against it. */
const misfit = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 3 * issue.keys.length : 1), 0);

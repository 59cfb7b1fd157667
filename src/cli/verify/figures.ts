import type { Snippet } from '../../schemas/snippet.ts';

type Times = Snippet['times'];

export type Masked = {
  /** The output with every figure replaced by its label: what must not vary. */
  text: string;
  figures: Record<string, number>;
  problems: string[];
};

/** Takes the varying figures out of an output. Each pattern must match exactly once. */
export function mask(stdout: string, times: Times): Masked {
  const figures: Record<string, number> = {};
  const problems: string[] = [];
  const holes: { from: number; to: number; label: string }[] = [];
  for (const { label, pattern } of times) {
    const matches = [...stdout.matchAll(new RegExp(pattern, 'dgm'))];
    const [from, to] = matches[0]?.indices?.[1] ?? [];
    const value = Number(matches[0]?.[1]);
    if (matches.length !== 1) {
      problems.push(
        `the pattern of "${label}" matches ${matches.length} times; it must match once: ${pattern}`,
      );
    } else if (from === undefined || to === undefined || !Number.isFinite(value)) {
      problems.push(`the pattern of "${label}" needs one group that holds a number: ${pattern}`);
    } else {
      figures[label] = value;
      holes.push({ from, to, label });
    }
  }
  let text = stdout;
  for (const { from, to, label } of holes.sort((a, b) => b.from - a.from)) {
    text = `${text.slice(0, from)}<${label}>${text.slice(to)}`;
  }
  return { text, figures, problems };
}

/**
 * Compares figures as ratios: a tolerance of 0.25 allows a quarter more than recorded, and as much less by ratio
 * (recorded / 1.25). Figures that measure next to nothing take a large tolerance.
 */
export function compareFigures(
  actual: Record<string, number>,
  recorded: Record<string, number>,
  times: Times,
): string[] {
  return times.flatMap(({ label, tolerance }) => {
    const now = actual[label];
    const then = recorded[label];
    if (now === undefined) return [];
    if (then === undefined) return [`the recording has no figure "${label}"`];
    const most = then * (1 + tolerance);
    const least = then / (1 + tolerance);
    if (now >= least && now <= most) return [];
    return [`"${label}" is ${now}, recorded ${then}: outside ${least.toFixed(3)} to ${most.toFixed(3)}`];
  });
}

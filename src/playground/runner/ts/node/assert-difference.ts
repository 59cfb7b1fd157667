import { inspect } from 'node-inspect-extracted';

/** Two values that together are no longer than this, in characters, are shown on one line. */
const SHORT = 12;

export const show = (value: unknown): string =>
  inspect(value, {
    compact: false,
    customInspect: false,
    depth: 1000,
    maxArrayLength: Number.POSITIVE_INFINITY,
    breakLength: Number.POSITIVE_INFINITY,
    sorted: true,
    getters: true,
  });

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What follows the first line of a failed comparison, as Node writes it. */
export function describeDifference(actual: unknown, expected: unknown): string {
  const [left, right] = [show(actual), show(expected)];
  if (left === right && isObject(actual)) return `\n\n${left}\n`;
  const isSimple = !isObject(actual) || !isObject(expected);
  if (isSimple && left.length + right.length <= SHORT) return `\n\n${left} !== ${right}\n`;
  return `\n+ actual - expected\n\n${difference(left.split('\n'), right.split('\n')).join('\n')}\n`;
}

/** Lines of both, marked; those that they share, in the longest common order, once. */
function difference(actual: readonly string[], expected: readonly string[]): string[] {
  const same = (a: string | undefined, b: string | undefined) =>
    a?.replace(/,$/, '') === b?.replace(/,$/, '');
  // lengths[i][j]: how many lines the rest of both from there on share.
  const lengths = Array.from({ length: actual.length + 1 }, () =>
    new Array<number>(expected.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = actual.length - 1; i >= 0; i -= 1) {
    for (let j = expected.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] = same(actual[i], expected[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < actual.length || j < expected.length) {
    if (i < actual.length && j < expected.length && same(actual[i], expected[j])) {
      lines.push(`  ${actual[i]}`);
      i += 1;
      j += 1;
    } else if (i < actual.length && (j === expected.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(`+ ${actual[i]}`);
      i += 1;
    } else {
      lines.push(`- ${expected[j]}`);
      j += 1;
    }
  }
  return lines;
}

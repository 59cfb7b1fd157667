import { availableParallelism } from 'node:os';

/** More than there are cores: what this course runs spends most of its time waiting. */
export const many = 4 * availableParallelism();

/** Calls `visit` for every item in order, at most `atOnce` at a time. */
export async function eachOf<T>(
  items: Iterable<T>,
  { atOnce }: { atOnce: number },
  visit: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await visit(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const PROMISE = '[Promise]';

/**
 * A result as text: equal texts mean deeply equal results. Taken the moment a version returns, so that what
 * it fills in later does not count; promises inside are marked, not awaited.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Promise) return PROMISE;
    if (part instanceof Map || part instanceof Set) return [part.constructor.name, ...part];
    if (part instanceof Error) return String(part);
    if (typeof part === 'function') return '[function]';
    if (part === undefined || typeof part === 'bigint' || Number.isNaN(part)) return `[${String(part)}]`;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export const countPromises = (text: string): number => text.split(PROMISE).length - 1;

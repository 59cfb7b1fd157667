/** What the browser remembers, one JSON record a key. Each key has one module that knows its record. */
export interface Store {
  /** The record, or null where there is none, it is damaged, or storage is off. */
  read(key: StoreKey): unknown;
  /** False where the browser would not keep it (private mode, full, switched off). */
  write(key: StoreKey, value: unknown): boolean;
}

/** Drafts and results are kept by lab and language: `draft:sync-vs-async:ts`. */
export type StoreKey =
  | 'preferences'
  | 'recent-searches'
  | `draft:${string}:${string}`
  | `best:${string}:${string}`;

const prefix = 'waitless:';

/** A store on `localStorage`, or on anything that behaves like it. Never throws. */
export function createStore(backing: () => Pick<Storage, 'getItem' | 'setItem'>): Store {
  return {
    read(key) {
      try {
        const words = backing().getItem(prefix + key);
        return words === null ? null : JSON.parse(words);
      } catch {
        // Switched off (SecurityError) or not JSON: for the reader both mean that nothing is remembered.
        return null;
      }
    },
    write(key, value) {
      try {
        backing().setItem(prefix + key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}

import type { Store } from './storage.ts';

const most = 8;

/** What was searched for on this device, the latest first. */
export function readRecent(store: Store): string[] {
  const record = store.read('recent-searches');
  return Array.isArray(record) ? record.filter((one) => typeof one === 'string').slice(0, most) : [];
}

export function rememberSearch(store: Store, query: string): void {
  const others = readRecent(store).filter((other) => other !== query);
  store.write('recent-searches', [query, ...others].slice(0, most));
}

export function forgetSearches(store: Store): void {
  store.write('recent-searches', []);
}

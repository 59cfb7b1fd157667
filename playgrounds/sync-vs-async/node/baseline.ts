import type { Directory, User } from './lab/directory.ts';

/** 기준선: 한 명씩, 스레드를 막으며 찾습니다 / Baseline: one at a time, blocking the thread */
export function findUsers(directory: Directory, ids: readonly number[]): User[] {
  return ids.map((id) => directory.findUserSync(id));
}

import type { Directory, User } from '../../lab/directory.ts';

// 기다렸지만 값이 아니라 Promise를 반환합니다 / Waits for them, yet returns promises in place of values
export async function findUsers(directory: Directory, ids: readonly number[]): Promise<Promise<User>[]> {
  const started = ids.map((id) => directory.findUser(id));
  await Promise.all(started);
  return started;
}

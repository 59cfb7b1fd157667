import type { Directory, User } from '../../lab/directory.ts';

// async와 Promise.all로 감싸도 블로킹 호출은 그대로입니다 / Wrapped in async and Promise.all, it still blocks
export async function findUsers(directory: Directory, ids: readonly number[]): Promise<User[]> {
  return Promise.all(ids.map(async (id) => directory.findUserSync(id)));
}

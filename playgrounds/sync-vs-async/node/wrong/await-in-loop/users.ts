import type { Directory, User } from '../../lab/directory.ts';

// 막지는 않지만 하나씩 기다립니다 / Does not block, yet waits for one at a time
export async function findUsers(directory: Directory, ids: readonly number[]): Promise<User[]> {
  const users: User[] = [];
  for (const id of ids) {
    users.push(await directory.findUser(id));
  }
  return users;
}

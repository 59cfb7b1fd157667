import type { Directory, User } from '../../lab/directory.ts';

// 시작해 놓고, 결과를 받으려고 다시 부릅니다 / Starts them, then calls again to get the results
export async function findUsers(directory: Directory, ids: readonly number[]): Promise<User[]> {
  await Promise.all(ids.map((id) => directory.findUser(id)));
  const users: User[] = [];
  for (const id of ids) users.push(await directory.findUser(id));
  return users;
}

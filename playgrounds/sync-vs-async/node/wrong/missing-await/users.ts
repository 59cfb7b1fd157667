import type { Directory, User } from '../../lab/directory.ts';

// forEach는 async 콜백을 기다리지 않습니다 / forEach does not wait for async callbacks
export async function findUsers(directory: Directory, ids: readonly number[]): Promise<User[]> {
  const users: User[] = [];
  ids.forEach(async (id) => {
    users.push(await directory.findUser(id));
  });
  return users;
}

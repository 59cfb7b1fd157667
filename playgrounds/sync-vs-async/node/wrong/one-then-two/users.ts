import type { Directory, User } from '../../lab/directory.ts';

// 첫 사용자를 찾은 뒤에야 나머지를 겹칩니다 / Overlaps the others only once the first is found
export async function findUsers(directory: Directory, ids: readonly number[]): Promise<User[]> {
  const [first = 0, ...rest] = ids;
  const user = await directory.findUser(first);
  return [user, ...(await Promise.all(rest.map((id) => directory.findUser(id))))];
}

import type { Directory, User } from '../lab/directory.ts';

// 사용자 세 명을 찾습니다. 지금은 한 명을 다 찾아야 다음
// 사람을 찾습니다.
// Looks up three users. For now each look-up begins after
// the one before has ended.
export async function findUsers(directory: Directory, ids: readonly number[]): Promise<User[]> {
  const users: User[] = [];
  for (const id of ids) {
    // 고칠 곳: findUserSync는 답이 올 때까지 이벤트 루프를
    // 막습니다. 비동기판은 directory.findUser(id)입니다.
    // Change this: findUserSync blocks the event loop. Its
    // asynchronous twin is directory.findUser(id).
    users.push(directory.findUserSync(id));
  }
  return users;
}

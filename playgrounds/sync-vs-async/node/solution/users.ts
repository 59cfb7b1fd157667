import type { Directory, User } from '../lab/directory.ts';

// 세 조회를 모두 시작한 뒤 함께 기다립니다. 결과는 ids와
// 같은 순서입니다.
// Starts all look-ups, then waits for them together.
// Results keep the order of ids.
export async function findUsers(directory: Directory, ids: readonly number[]): Promise<User[]> {
  return Promise.all(ids.map((id) => directory.findUser(id)));
}

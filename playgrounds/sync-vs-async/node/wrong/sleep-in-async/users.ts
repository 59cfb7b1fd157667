import type { Directory, User } from '../../lab/directory.ts';

const cell = new Int32Array(new SharedArrayBuffer(4));

// 조회는 겹치지만, 그 뒤에 스레드를 막는 호출은 하나씩 쌓입니다 / The look-ups overlap; the blocking calls after them add up
export async function findUsers(directory: Directory, ids: readonly number[]): Promise<User[]> {
  return Promise.all(
    ids.map(async (id) => {
      const user = await directory.findUser(id);
      Atomics.wait(cell, 0, 0, 100);
      return user;
    }),
  );
}

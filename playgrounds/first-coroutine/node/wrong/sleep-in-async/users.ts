import type { Directory } from '../../lab/directory.ts';

const cell = new Int32Array(new SharedArrayBuffer(4));

// 함께 시작하지만, 인사말을 만들 때마다 스레드를 막아 다른 작업의 차례까지 빼앗습니다.
// Starts them together, yet blocks the thread for each greeting, so that nothing else gets its turn.
async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  Atomics.wait(cell, 0, 0, 120);
  return `Hello, ${user.name}!`;
}

export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  return Promise.all(ids.map((id) => greet(directory, id)));
}

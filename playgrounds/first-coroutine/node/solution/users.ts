import type { Directory } from '../lab/directory.ts';

// 한 사람을 찾아 인사말을 만듭니다. 호출하는 순간 시작하고,
// Promise를 돌려줍니다.
// Looks up one user and greets them. Starts the moment it
// is called, and gives a promise.
async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  return `Hello, ${user.name}!`;
}

// 먼저 모두 호출해 시작하고, 그다음에 기다립니다
// Calls them all, which starts them, and waits afterwards
export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  const started = ids.map((id) => greet(directory, id));
  return Promise.all(started);
}

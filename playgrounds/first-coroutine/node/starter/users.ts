import type { Directory } from '../lab/directory.ts';

// 한 사람을 찾아 인사말을 만듭니다. 호출하는 순간 시작하고,
// Promise를 돌려줍니다.
// Looks up one user and greets them. Starts the moment it
// is called, and gives a promise.
async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  return `Hello, ${user.name}!`;
}

export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  const greetings: string[] = [];
  for (const id of ids) {
    // 고칠 곳: 호출과 await가 붙어 있어, 하나가 끝나야
    // 다음이 시작됩니다.
    // Change this: call and await stand together, so that
    // the next starts once this one has ended.
    greetings.push(await greet(directory, id));
  }
  return greetings;
}

import type { Directory } from '../../lab/directory.ts';

// findUser 앞의 await를 잊어, 사람이 아니라 Promise에게 인사합니다 / Without await it greets a promise, not a person
async function greet(directory: Directory, id: number): Promise<string> {
  const user = directory.findUser(id);
  return `Hello, ${user}!`;
}

export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  return Promise.all(ids.map((id) => greet(directory, id)));
}

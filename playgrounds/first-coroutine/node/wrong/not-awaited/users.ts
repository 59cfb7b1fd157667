import type { Directory } from '../../lab/directory.ts';

async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  return `Hello, ${user.name}!`;
}

// 시작하기만 하고 기다리지 않습니다 / Starts them, never waits
export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  const greetings: string[] = [];
  for (const id of ids) {
    void greet(directory, id).then((greeting) => greetings.push(greeting));
  }
  return greetings;
}

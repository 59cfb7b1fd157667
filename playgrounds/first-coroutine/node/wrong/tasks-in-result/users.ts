import type { Directory } from '../../lab/directory.ts';

async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  return `Hello, ${user.name}!`;
}

// 기다렸지만 값이 아니라 Promise를 반환합니다 / Waits for them, yet returns promises in place of values
export async function greetAll(directory: Directory, ids: readonly number[]): Promise<Promise<string>[]> {
  const started = ids.map((id) => greet(directory, id));
  await Promise.all(started);
  return started;
}

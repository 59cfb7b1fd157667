import type { Directory } from '../../lab/directory.ts';

async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  return `Hello, ${user.name}!`;
}

// 첫 사람을 기다린 뒤에야 나머지를 시작합니다 / Starts the others only once the first is done
export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  const [first = 0, ...rest] = ids;
  const greeting = await greet(directory, first);
  return [greeting, ...(await Promise.all(rest.map((id) => greet(directory, id))))];
}

import type { Directory } from '../../lab/directory.ts';

async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  return `Hello, ${user.name}!`;
}

// 시작해 놓고, 결과를 받으려고 다시 부릅니다 / Starts them, then calls again to get the results
export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  await Promise.all(ids.map((id) => greet(directory, id)));
  const greetings: string[] = [];
  for (const id of ids) greetings.push(await greet(directory, id));
  return greetings;
}

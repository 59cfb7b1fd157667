import type { Directory } from '../../lab/directory.ts';

async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  return `Hello, ${user.name}!`;
}

// 함께 시작하지만, 끝난 순서대로 담습니다 / Starts them together, yet collects each as it ends
export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  const greetings: string[] = [];
  await Promise.all(
    ids.map(async (id) => {
      greetings.push(await greet(directory, id));
    }),
  );
  return greetings;
}

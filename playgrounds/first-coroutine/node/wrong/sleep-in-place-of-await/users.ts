import type { Directory } from '../../lab/directory.ts';

async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  return `Hello, ${user.name}!`;
}

// await하는 대신, 넉넉해 보이는 시간을 쉽니다 / Sleeps for what looks long enough, in place of an await
export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  const greetings: string[] = [];
  ids.forEach(async (id, index) => {
    greetings[index] = await greet(directory, id);
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  return greetings;
}

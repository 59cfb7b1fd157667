import type { Directory } from '../../lab/directory.ts';

async function greet(directory: Directory, id: number): Promise<string> {
  const user = await directory.findUser(id);
  return `Hello, ${user.name}!`;
}

// Promise를 변수에 담아도, 다음을 시작하기 전에 기다리면 겹치지 않습니다.
// Even held in a variable, a promise that is awaited before the next one starts overlaps with nothing.
export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  const greetings: string[] = [];
  for (const id of ids) {
    const started = greet(directory, id);
    greetings.push(await started);
  }
  return greetings;
}

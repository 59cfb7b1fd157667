import type { Directory } from './lab/directory.ts';

/** 기준선: 한 명에게 인사를 마친 뒤 다음 사람을 찾습니다 / Baseline: looks up the next once the one before is greeted */
export async function greetAll(directory: Directory, ids: readonly number[]): Promise<string[]> {
  const greetings: string[] = [];
  for (const id of ids) {
    const user = await directory.findUser(id);
    greetings.push(`Hello, ${user.name}!`);
  }
  return greetings;
}

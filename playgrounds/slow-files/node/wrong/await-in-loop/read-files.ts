import type { Storage } from '../../lab/storage.ts';

// 풀에 넘기지만 하나씩 기다립니다 / Hands reads to the pool, yet waits for one at a time
export async function readAll(storage: Storage, paths: readonly string[]): Promise<string[]> {
  const contents: string[] = [];
  for (const path of paths) {
    contents.push(path.startsWith('reports/') ? await storage.readFile(path) : storage.readFileSync(path));
  }
  return contents;
}

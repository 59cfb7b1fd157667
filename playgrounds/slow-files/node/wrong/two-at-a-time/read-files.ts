import type { Storage } from '../../lab/storage.ts';

async function read(storage: Storage, path: string): Promise<string> {
  return path.startsWith('reports/') ? storage.readFile(path) : storage.readFileSync(path);
}

// 작업자는 네 명인데 둘씩만 읽습니다 / There are four workers, yet it reads two files at a time
export async function readAll(storage: Storage, paths: readonly string[]): Promise<string[]> {
  const contents: string[] = [];
  for (let at = 0; at < paths.length; at += 2) {
    const pair = paths.slice(at, at + 2);
    contents.push(...(await Promise.all(pair.map((path) => read(storage, path)))));
  }
  return contents;
}

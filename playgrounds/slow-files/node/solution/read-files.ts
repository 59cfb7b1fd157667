import type { Storage } from '../lab/storage.ts';

// 느린 읽기만 풀에 넘깁니다. 캐시된 파일은 기다릴 것이
// 없으므로 그 자리에서 읽습니다.
// Only slow reads go to the pool. A cached file needs no
// waiting, so it is read right here.
async function read(storage: Storage, path: string): Promise<string> {
  return path.startsWith('reports/') ? storage.readFile(path) : storage.readFileSync(path);
}

export async function readAll(storage: Storage, paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map((path) => read(storage, path)));
}

import type { Storage } from '../../lab/storage.ts';

// 캐시된 파일까지 모두 풀에 넘깁니다 / Hands everything to the pool, cached files too
export async function readAll(storage: Storage, paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map((path) => storage.readFile(path)));
}

import type { Storage } from '../../lab/storage.ts';

// async로 감싸도 readFileSync는 막습니다 / Wrapped in async, readFileSync still blocks
export async function readAll(storage: Storage, paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map(async (path) => storage.readFileSync(path)));
}

import type { Storage } from '../lab/storage.ts';

// async 함수이지만 readFileSync는 다 읽을 때까지 이벤트
// 루프를 막습니다.
// An async function, and yet readFileSync blocks the event
// loop until the file is read.
async function read(storage: Storage, path: string): Promise<string> {
  return storage.readFileSync(path);
}

export async function readAll(storage: Storage, paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map((path) => read(storage, path)));
}

import type { Storage } from '../../lab/storage.ts';

// 시작하기만 하고 기다리지 않습니다 / Starts the reads, never waits for them
export async function readAll(storage: Storage, paths: readonly string[]): Promise<unknown[]> {
  return paths.map((path) =>
    path.startsWith('reports/') ? storage.readFile(path) : storage.readFileSync(path),
  );
}

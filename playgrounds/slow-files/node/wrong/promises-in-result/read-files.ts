import type { Storage } from '../../lab/storage.ts';

// 끝나기를 기다리지만, 값이 아니라 Promise를 반환합니다 / Waits, yet returns promises in place of values
export async function readAll(storage: Storage, paths: readonly string[]): Promise<unknown[]> {
  const reads = paths.map((path) =>
    path.startsWith('reports/') ? storage.readFile(path) : storage.readFileSync(path),
  );
  await Promise.all(reads);
  return reads;
}

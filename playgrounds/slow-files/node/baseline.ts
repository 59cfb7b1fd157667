import type { Storage } from './lab/storage.ts';

/** 기준선: 한 파일을 다 읽어야 다음을 읽고, 그동안 이벤트 루프를 막습니다 / Baseline: one file after another, blocking the event loop */
export function readAll(storage: Storage, paths: readonly string[]): string[] {
  return paths.map((path) => storage.readFileSync(path));
}

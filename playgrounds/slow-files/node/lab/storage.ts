import type { Backend } from '../../../kit/ts/backend.ts';
import { POOLED } from '../../../kit/ts/bounds.ts';
import { sleep } from '../../../kit/ts/clock.ts';
import { CACHED } from '../../../kit/ts/files.ts';

/** 느린 드라이브에서 파일 하나를 읽는 시간 / What reading one file takes on the slow drive, in ms */
const READ_MS = 60;
/** 풀의 작업자 수. Node의 기본값과 같습니다 / Workers of the pool, as many as Node has by default */
const WORKERS = 4;

const list = (folder: string, count: number): string[] =>
  Array.from({ length: count }, (_none, index) => `${folder}/${index + 1}.txt`);

/** 보고서는 느린 네트워크 드라이브에, 서식은 로컬 디스크의 캐시에 / Reports on a slow network drive, templates in the cache */
export const paths: readonly string[] = [...list('templates', 20), ...list('reports', 12)];
export const slowFiles = 12;

/** 흉내 낸 저장소 / Simulated storage */
export interface Storage {
  /** 다 읽을 때까지 이벤트 루프를 막습니다 / Blocks the event loop until the file is read */
  readFileSync(path: string): string;
  /** 작업자 네 명인 풀에 넘깁니다. 바쁘면 줄을 섭니다 / Hands the read to a pool of four workers; it queues while they are busy */
  readFile(path: string): Promise<string>;
}

export function createStorage(backend: Backend): Storage {
  const idle: (() => void)[] = [];
  let busy = 0;

  async function worker(): Promise<void> {
    if (busy >= WORKERS) await new Promise<void>((resolve) => idle.push(resolve));
    else busy += 1;
  }

  function release(): void {
    const next = idle.shift();
    if (next) next();
    else busy -= 1;
  }

  return {
    readFileSync(path) {
      const answer = contentsOf(path);
      return isCached(path) ? answer : backend.block({ label: path, on: POOLED, ms: READ_MS, answer });
    },
    async readFile(path) {
      const answer = contentsOf(path);
      const call = backend.open({ label: path, on: isCached(path) ? CACHED : POOLED });
      call.queue();
      await worker();
      call.begin();
      // 캐시된 파일도 스레드를 다녀옵니다 / A cached file makes the trip to the thread as well
      await sleep(isCached(path) ? 0 : backend.scaled(READ_MS));
      call.end();
      release();
      return answer;
    },
  };
}

const isCached = (path: string): boolean => path.startsWith('templates/');

function contentsOf(path: string): string {
  if (!paths.includes(path)) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  return `contents of ${path}`;
}

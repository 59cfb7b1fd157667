import type { Backend } from '../../../kit/ts/backend.ts';

/** 노트의 2초, 3초, 1초를 10분의 1로 줄였습니다 / The 2, 3 and 1 seconds of the note, at a tenth */
const waitsMs = [200, 300, 100];
export const ids = waitsMs.map((_ms, index) => index + 1);

/** 데이터를 주는 서비스 / A service that gives data */
export interface Service {
  /** 1번은 200 ms, 2번은 300 ms, 3번은 100 ms 뒤에 답합니다 / Answers after 200 ms (1), 300 ms (2) or 100 ms (3) */
  fetchData(id: number): Promise<string>;
}

/** The service over a simulated backend. An unknown id is answered by a RangeError. */
export function createService(backend: Backend): Service {
  return {
    async fetchData(id) {
      const ms = waitsMs[id - 1];
      if (ms === undefined) throw new RangeError(`데이터 없음 / no data with id ${id}`);
      return backend.wait({ label: `data_${id}`, on: 'sleep', ms, answer: `data_${id}` });
    },
  };
}

import type { Backend } from '../../../kit/ts/backend.ts';

export interface User {
  id: number;
  name: string;
}

const users = [
  { id: 1, name: '김하늘', ms: 150 },
  { id: 2, name: '이바다', ms: 100 },
  { id: 3, name: '박별', ms: 50 },
];
export const ids = users.map(({ id }) => id);

/** 사용자를 찾는 서비스 / A service that looks up users */
export interface Directory {
  /** 1번은 150 ms, 2번은 100 ms, 3번은 50 ms 뒤에 답합니다 / Answers after 150 ms (1), 100 ms (2) or 50 ms (3) */
  findUser(id: number): Promise<User>;
}

/** The directory over a simulated backend. An unknown id is answered by a RangeError. */
export function createDirectory(backend: Backend): Directory {
  return {
    async findUser(id) {
      const user = users.find((user) => user.id === id);
      if (!user) throw new RangeError(`사용자 없음 / no user with id ${id}`);
      const { name, ms } = user;
      return backend.wait({ label: name, on: 'sleep', ms, answer: { id, name } });
    },
  };
}

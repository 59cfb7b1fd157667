import type { Backend } from '../../../kit/ts/backend.ts';

export interface User {
  id: number;
  name: string;
}

/** 사용자를 찾는 서비스: 한 번 찾는 데 200 ms / A service that looks up users: 200 ms per look-up */
export interface Directory {
  /** 답이 올 때까지 스레드를 막습니다 / Blocks the thread until the answer comes */
  findUserSync(id: number): User;
  /** 나중에 답합니다. 그동안 이벤트 루프는 자유롭습니다 / Answers later; the event loop is free meanwhile */
  findUser(id: number): Promise<User>;
}

const LOOK_UP_MS = 200;
const names = ['김하늘', '이바다', '박별'];
export const ids = names.map((_name, index) => index + 1);

/** The directory over a simulated backend. An unknown id is answered by a RangeError. */
export function createDirectory(backend: Backend): Directory {
  const lookUp = (id: number) => {
    const name = names[id - 1];
    if (name === undefined) throw new RangeError(`사용자 없음 / no user with id ${id}`);
    return { label: name, on: 'sleep', ms: LOOK_UP_MS, answer: { id, name } };
  };
  return {
    findUserSync: (id) => backend.block(lookUp(id)),
    findUser: async (id) => backend.wait(lookUp(id)),
  };
}

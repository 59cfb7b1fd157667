import type { Backend } from '../../../kit/ts/backend.ts';

/** 여섯 쌍 / The six pairs */
export const pairs = ['call', 'task', 'failure', 'timeout', 'blocking', 'ready'] as const;
export type Pair = (typeof pairs)[number];
export type Answer = number | string;

/** What a program is made of: waits, and a call that blocks, in ms. */
interface Tools {
  wait(label: string, ms: number): Promise<void>;
  fail(label: string, ms: number): Promise<void>;
  block(label: string, ms: number): void;
}

/** 1. 두 조회가 걸린 시간(ms) / The time that two look-ups take, in ms */
async function call({ wait }: Tools): Promise<Answer> {
  const log: string[] = [];
  async function find(name: string): Promise<void> {
    log.push('begins');
    await wait(`1 ${name}`, 30);
    log.push('ends');
  }
  const weather = find('weather');
  await find('news');
  await weather;
  // Told by the order and not by a clock: on a busy machine waits get longer.
  return log[1] === 'begins' ? 30 : 60;
}

/** 2. 출력의 순서 / The order of output */
async function task({ wait }: Tools): Promise<Answer> {
  const log: string[] = [];
  async function boil(): Promise<void> {
    log.push('boil');
    await wait('2 tea', 20);
  }
  const tea = boil();
  log.push('cups');
  await tea;
  return log.join(' ');
}

/** 3. 함께 기다리던 것의 마지막 상태 / What became of the other one */
async function failure({ wait, fail }: Tools): Promise<Answer> {
  const saving = wait('3 save', 60);
  try {
    await Promise.all([fail('3 fails', 20), saving]);
  } catch {
    return stateOf(saving);
  }
  return 'no failure';
}

/** 4. 제한 시간을 넘긴 것의 마지막 상태 / What became of that which was late */
async function timeout({ wait }: Tools): Promise<Answer> {
  const late = wait('4 late', 60);
  await Promise.race([late, wait('4 limit', 20)]);
  return stateOf(late);
}

/** 5. 막혀 있는 동안 타이머가 울린 횟수 / How often a timer rang meanwhile */
async function blocking({ block }: Tools): Promise<Answer> {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 5);
  async function resize(): Promise<void> {
    block('5 resize', 50);
  }
  await resize();
  clearInterval(timer);
  return ticks;
}

/** 6. 출력의 순서 / The order of output */
async function ready(): Promise<Answer> {
  const log: string[] = [];
  async function price(): Promise<number> {
    return 10;
  }
  async function customer(name: string): Promise<void> {
    log.push(`${name}1`);
    await price();
    log.push(`${name}2`);
  }
  await Promise.all([customer('A'), customer('B')]);
  return log.join(' ');
}

const programs: Record<Pair, (tools: Tools) => Promise<Answer>> = {
  call,
  task,
  failure,
  timeout,
  blocking,
  ready,
};

async function stateOf(work: Promise<void>): Promise<string> {
  const [settled] = await Promise.allSettled([work]);
  return settled?.status === 'fulfilled' ? 'finished' : 'cancelled';
}

/** Runs the six programs, one after another, and tells what each came to. */
export async function runAll(backend: Backend): Promise<Record<Pair, Answer>> {
  const operation = (label: string, ms: number) => ({ label, on: 'sleep', ms, answer: undefined });
  const tools: Tools = {
    wait: (label, ms) => backend.wait(operation(label, ms)),
    fail: (label, ms) => backend.wait({ ...operation(label, ms), fails: new Error('failed') }),
    block: (label, ms) => backend.block(operation(label, ms)),
  };
  const answers: Partial<Record<Pair, Answer>> = {};
  for (const pair of pairs) answers[pair] = await programs[pair](tools);
  return answers as Record<Pair, Answer>;
}

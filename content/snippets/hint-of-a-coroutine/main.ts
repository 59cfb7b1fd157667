import { setTimeout as sleep } from 'node:timers/promises';

async function findUser(id: number): Promise<string> {
  await sleep(100);
  return `user ${id}`;
}

const made = findUser(1);
console.log('the call gives:', made.constructor.name);
console.log('await gives:', typeof (await made));

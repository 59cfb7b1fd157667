import { setTimeout as sleep } from 'node:timers/promises';

async function double(value: number): Promise<number> {
  await sleep(100);
  return value + value;
}

const fromOutside: number = JSON.parse('"21"');
const answer: number = await double(fromOutside);
console.log('a string went in:', JSON.stringify(answer));

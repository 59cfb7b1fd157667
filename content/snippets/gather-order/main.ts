import { setTimeout as sleep } from 'node:timers/promises';

async function fetchData(taskId: number, delay: number) {
  console.log(`${taskId} start`);
  await sleep(delay * 1000);
  console.log(`${taskId} end`);
  return `data_${taskId}`;
}

const results = await Promise.all([
  fetchData(1, 0.2),
  fetchData(2, 0.3),
  fetchData(3, 0.1),
]);
console.log(...results);

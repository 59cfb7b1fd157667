import { setTimeout as sleep } from 'node:timers/promises';

async function fetchData(taskId: number, delay: number, fails = false) {
  await sleep(delay * 1000);
  if (fails) throw new Error(`${taskId} failed`);
  console.log(`${taskId} end`);
  return `data_${taskId}`;
}

try {
  await Promise.all([fetchData(1, 0.1, true), fetchData(2, 0.2)]);
} catch (error) {
  console.log('caught:', (error as Error).message);
}
await sleep(200);

const results = await Promise.allSettled([fetchData(3, 0.1, true), fetchData(4, 0.2)]);
for (const result of results) {
  console.log(
    result.status === 'fulfilled' ? result.value : (result.reason as Error).message,
  );
}

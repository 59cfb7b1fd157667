import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function fetchData(
  name: string,
  delay: number,
  signal?: AbortSignal,
  fails = false,
) {
  try {
    await sleep(delay, undefined, { signal });
  } catch (error) {
    console.log(`  ${name} cancelled`);
    throw error;
  }
  if (fails) throw new Error(`${name} failed`);
  console.log(`  ${name} done`);
  return name;
}

const three = (signal?: AbortSignal) => [
  fetchData('A', 100, signal, true),
  fetchData('B', 200, signal),
  fetchData('C', 300, signal),
];

async function firstError() {
  await Promise.all(three());
}

async function collect() {
  const settled = await Promise.allSettled(three());
  console.log(
    ' ',
    settled.map((each) =>
      each.status === 'fulfilled' ? each.value : `${each.reason}`,
    ),
  );
}

async function allOrNothing() {
  const controller = new AbortController();
  const tasks = three(controller.signal);
  for (const task of tasks) task.catch((error) => controller.abort(error));
  await Promise.allSettled(tasks);
  controller.signal.throwIfAborted();
}

for (const policy of [firstError, collect, allOrNothing]) {
  console.log(policy.name);
  const start = performance.now();
  try {
    await policy();
  } catch (error) {
    console.log(' ', `${error}`);
  }
  console.log(`  back after ${((performance.now() - start) / 1000).toFixed(3)} s`);
  await sleep(400); // whatever is left may finish
}

import { setTimeout as sleep } from 'node:timers/promises';

async function news() {
  await sleep(300);
  return 'news';
}

async function weather() {
  await sleep(100);
  throw new Error('weather refused');
}

// The default is to print the error and to end with exit code 1.
process.on('unhandledRejection', (error) => {
  console.log('unhandled, the process ends:', (error as Error).message);
  process.exit();
});

const [first, second] = [news(), weather()];
try {
  console.log(await first);
  console.log(await second);
} catch (error) {
  console.log('caught:', (error as Error).message);
}

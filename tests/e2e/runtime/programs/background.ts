// What was started and not awaited still runs to its end.
import { setTimeout as delay } from 'node:timers/promises';

async function background(): Promise<void> {
  await delay(10);
  console.log('background work finished after main ended');
}
void background();
process.on('beforeExit', (code) => console.log('beforeExit', code));
process.on('exit', (code) => console.log('exit', code));
console.log('main ended');

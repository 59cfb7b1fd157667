import data from './data.json' with { type: 'json' };
import { type Count, countTo } from './lib/count.ts';
import * as everything from './lib/index.ts';

const count: Count = { to: data.to };
console.log(await countTo(count), Object.keys(everything));
const { default: lazy } = await import('./lib/lazy.ts');
console.log(lazy(), (await import('./lib/lazy.ts')).default === lazy);
await import(`./lib/${'none'}.ts`).catch((error: NodeJS.ErrnoException) => console.log(error.code));
console.log(import.meta.url.split('/').at(-1), typeof import.meta.resolve('./x.ts'));
everything.increase();
console.log(everything.value);

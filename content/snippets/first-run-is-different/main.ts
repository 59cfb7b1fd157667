import { performance } from 'node:perf_hooks';

const urls = Array.from({ length: 100 }, (_, i) => `https://example.com/users/${i}`);

const hosts = () => urls.map((url) => new URL(url).host);

const samples: number[] = [];
for (let run = 0; run < 6; run++) {
  const start = performance.now();
  hosts();
  samples.push(performance.now() - start);
}

const [first = Number.NaN, ...later] = samples;
const median = later.toSorted((a, b) => a - b)[2] ?? Number.NaN;
console.log(`first run: ${first.toFixed(3)} ms`);
console.log(`median of the next five: ${median.toFixed(3)} ms`);

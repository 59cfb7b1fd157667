// ms; other programs used the CPU during run 6
const oneByOne = [423.6, 426.4, 422.2, 418.3, 419.0, 488.8, 420.2, 420.1, 420.1];
// ms; other programs used the CPU during run 3
const together = [67.7, 67.4, 142.9, 66.7, 70.8, 67.8, 71.7, 67.7, 71.2];

const mean = (times: number[]) => times.reduce((a, b) => a + b) / times.length;

function quantile(times: number[], q: number) {
  const sorted = times.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * q;
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (above - below) * (rank % 1);
}

const median = (times: number[]) => quantile(times, 0.5);
const spread = (times: number[]) =>
  (quantile(times, 0.75) - quantile(times, 0.25)) / median(times);

for (const [label, times] of Object.entries({ 'one by one': oneByOne, together })) {
  const [average, middle] = [mean(times).toFixed(1), median(times).toFixed(1)];
  console.log(
    `${label}: mean ${average}, median ${middle}, spread ${spread(times).toFixed(3)}`,
  );
}

const single = oneByOne.map((before, run) => before / (together[run] ?? Number.NaN));
const [least, most] = [Math.min(...single), Math.max(...single)];
console.log(`ratio of single runs: ${least.toFixed(2)} to ${most.toFixed(2)}`);
console.log(`ratio of means: ${(mean(oneByOne) / mean(together)).toFixed(2)}`);
console.log(`ratio of medians: ${(median(oneByOne) / median(together)).toFixed(2)}`);

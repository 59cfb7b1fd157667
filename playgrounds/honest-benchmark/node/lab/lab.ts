import type { Lab } from '../../../kit/ts/lab.ts';
import type { Benchmark } from './comparison.ts';
import { createWorld, type World } from './world.ts';

export const lab: Lab<[World]> = {
  entry: 'benchmark',
  items: 3,
  prepare: (backend) => [createWorld(backend)],
  run: (benchmark, world) => world.compare(benchmark as Benchmark),
  facts: (world) => world.facts(),
};

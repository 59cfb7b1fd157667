import type { Lab } from '../../../kit/ts/lab.ts';
import { orders } from './pages.ts';
import { createWorld, type World } from './shop.ts';

export const lab: Lab<[World]> = {
  entry: 'report',
  items: orders.length,
  prepare: (backend) => [createWorld(backend)],
  run: (report, world) => world.run(report as Parameters<World['run']>[0]),
  facts: (world) => world.facts(),
};

import type { Lab } from '../../../kit/ts/lab.ts';
import { createWorld, VISITORS, type World } from './database.ts';

export const lab: Lab<[World]> = {
  entry: 'createShop',
  items: VISITORS,
  prepare: (backend) => [createWorld(backend)],
  run: (createShop, world) => world.openShop(createShop),
  facts: (world) => world.facts(),
};

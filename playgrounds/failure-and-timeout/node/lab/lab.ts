import type { Lab } from '../../../kit/ts/lab.ts';
import { createWorld, type World } from './agency.ts';

export const lab: Lab<[World]> = {
  entry: 'bookTrip',
  items: 3,
  prepare: (backend) => [createWorld(backend)],
  run: (bookTrip, world) => world.travel(bookTrip),
  facts: (world) => world.facts(),
};

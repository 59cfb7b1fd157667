import type { Lab } from '../../../kit/ts/lab.ts';
import { createWorld, type World } from './server.ts';
import { RUSH } from './users.ts';

export const lab: Lab<[World]> = {
  entry: 'createHandler',
  items: 1 + RUSH.length,
  prepare: (backend) => [createWorld(backend)],
  run: (createHandler, world) => world.open(createHandler),
  facts: (world) => world.facts(),
};

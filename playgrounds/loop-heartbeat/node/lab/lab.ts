import type { Lab } from '../../../kit/ts/lab.ts';
import { ranges, turns } from './primes.ts';
import { createServer, type Server } from './server.ts';

export const lab: Lab<[Server]> = {
  entry: 'makeReport',
  items: ranges.length,
  prepare(backend) {
    turns.take();
    return [createServer(backend)];
  },
  run: (makeReport, server) => server.serve(makeReport),
  facts: () => turns.take(),
};

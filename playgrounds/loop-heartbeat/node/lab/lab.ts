import type { Lab } from '../../../kit/ts/lab.ts';
import { ranges } from './primes.ts';
import { createServer, type Server } from './server.ts';

export const lab: Lab<[Server]> = {
  entry: 'makeReport',
  items: ranges.length,
  prepare: (backend) => [createServer(backend)],
  run: (makeReport, server) => server.serve(makeReport),
};

import type { Lab } from '../../../kit/ts/lab.ts';
import { createApi, ids } from './api.ts';
import { startService } from './service.ts';

export const lab: Lab = {
  entry: 'summarizeAll',
  items: ids.length,
  prepare: async (backend) => [createApi(backend, await startService(backend)), ids],
};

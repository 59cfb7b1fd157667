import type { Lab } from '../../../kit/ts/lab.ts';
import { createService, ids } from './service.ts';

export const lab: Lab = {
  entry: 'fetchAll',
  items: ids.length,
  prepare: (backend) => [createService(backend), [...ids]],
};

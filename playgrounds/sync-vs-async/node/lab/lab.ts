import type { Lab } from '../../../kit/ts/lab.ts';
import { createDirectory, ids } from './directory.ts';

export const lab: Lab = {
  entry: 'findUsers',
  items: ids.length,
  prepare: (backend) => [createDirectory(backend), [...ids]],
};

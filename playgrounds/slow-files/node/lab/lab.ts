import type { Lab } from '../../../kit/ts/lab.ts';
import { createStorage, paths, slowFiles } from './storage.ts';

export const lab: Lab = {
  entry: 'readAll',
  items: slowFiles,
  prepare: (backend) => [createStorage(backend), [...paths]],
};

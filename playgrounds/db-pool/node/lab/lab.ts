import type { Lab } from '../../../kit/ts/lab.ts';
import { createDatabase, ids } from './database.ts';
import { CONNECT_MS, embedded } from './embedded.ts';
import { postgres } from './postgres.ts';

const { DATABASE_URL } = process.env;

export const lab: Lab = {
  entry: 'findOrders',
  items: ids.length,
  async prepare(backend) {
    const driver = DATABASE_URL ? await postgres(DATABASE_URL) : embedded(backend.scaled(CONNECT_MS));
    return [createDatabase(backend, driver), [...ids]];
  },
};

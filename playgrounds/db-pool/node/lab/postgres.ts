import type { Driver, Order } from './driver.ts';

interface Client {
  connect(): Promise<void>;
  query(sql: string, values: unknown[]): Promise<{ rows: Order[] }>;
  end(): Promise<void>;
}

/** 진짜 PostgreSQL: DATABASE_URL과 npm install pg가 필요합니다 / The real PostgreSQL: needs DATABASE_URL, and npm install pg */
export async function postgres(url: string): Promise<Driver> {
  // 필요할 때만 불러옵니다. 보통은 설치되어 있지 않습니다 / Loaded on demand: most have not installed it
  const name = 'pg';
  const pg: { default: { Client: new (options: object) => Client } } = await import(name).catch(() => {
    throw new Error('DATABASE_URL: npm install pg');
  });
  return {
    async connect() {
      const client = new pg.default.Client({ connectionString: url });
      await client.connect();
      return {
        run: async (sql, id) => (await client.query(sql, [id])).rows,
        close: () => client.end(),
      };
    },
  };
}

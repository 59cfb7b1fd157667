import { afterAll, describe, expect, test } from 'vitest';
import { startPostgresql } from '../../../src/cli/postgresql.ts';
import { findPython } from '../../../src/cli/verify/python.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { root } from '../playground/fixture.ts';
import { toldAs } from './told.ts';

// The lab that asks a database, against a real PostgreSQL: the same versions are told the same as by the embedded one.
const database = await startPostgresql();
afterAll(() => database?.stop());

const withAsyncpg = findPython({ modules: ['asyncpg'] });
const programs = { ts: process.execPath, py: withAsyncpg?.path } as const;

describe.each(['ts', 'py'] as const)('db-pool against PostgreSQL, %s', (language) => {
  const program = programs[language];
  const { wrong, playground } = loadLab(root, 'db-pool', language);
  const idOf = (name: string) => playground.misconceptions.find(({ wrong }) => wrong.includes(name))?.id;
  const versions = [
    ['starter', 'one-connection'],
    ['solution', 'untimed'],
    ...Object.keys(wrong).map((name) => [name, idOf(name)]),
  ];

  test.skipIf(!(database && program)).each(versions)('%s', { timeout: 30_000 }, (name = '', messageKey) => {
    const variant = name === 'starter' || name === 'solution' ? name : { wrong: name };
    const env = { DATABASE_URL: database?.url ?? '' };
    const result = toldAs('db-pool', language, variant, { program: program ?? '', env });
    expect(result.messageKey, result.message.en).toBe(messageKey);
  });
});

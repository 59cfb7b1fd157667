import type { Snippet, SnippetLanguage } from '../../schemas/snippet.ts';
import { pythonModules } from '../../schemas/snippet.ts';
import { type Database, startPostgresql } from '../postgresql.ts';
import { say } from '../setup/messages.mjs';
import { findPython, oldestPython, type Python } from './python.ts';

/** What runs a program. */
export interface Runtime {
  /** With the versions of all that the program needs, such as `CPython 3.11.2, asyncpg 0.27.0, PostgreSQL 15.18`. */
  name: string;
  command: string;
  env: Readonly<Record<string, string>>;
}

/** Finds what programs need, each thing once, and ends what it started. */
export class Runtimes {
  readonly #pythons = new Map<string, Python | null>();
  #database: Promise<Database | null> | null = null;

  /** The runtime, or what is missing on this machine and how to get it. */
  async of(language: SnippetLanguage, needs: Snippet['needs']): Promise<Runtime | { missing: string }> {
    const runtime =
      language === 'ts' ? node : this.#pythonWith(pythonModules.filter((name) => needs.includes(name)));
    if ('missing' in runtime || !needs.includes('postgresql')) return runtime;
    this.#database ??= startPostgresql();
    const database = await this.#database;
    return database === null
      ? { missing: say.postgresqlMissing }
      : {
          ...runtime,
          name: `${runtime.name}, PostgreSQL ${database.version}`,
          env: { DATABASE_URL: database.url },
        };
  }

  async stop(): Promise<void> {
    const database = await this.#database;
    this.#database = null;
    await database?.stop();
  }

  #pythonWith(modules: readonly string[]): Runtime | { missing: string } {
    const key = modules.join();
    const python = this.#pythons.get(key) ?? findPython({ modules });
    this.#pythons.set(key, python);
    if (python) {
      const versions = modules.map((name, index) => `${name} ${python.modules[index]}`);
      return { name: [`CPython ${python.version}`, ...versions].join(', '), command: python.path, env: {} };
    }
    const wanted = `CPython ≥ ${oldestPython.join('.')}${modules.length > 0 ? ` with ${modules.join(', ')}` : ''}`;
    return { missing: `no ${wanted} named python3: install one, or set PYTHON=/path/to/python3` };
  }
}

const node: Runtime = { name: `Node ${process.versions.node}`, command: process.execPath, env: {} };

import { z } from 'zod';
import { text } from './text.ts';

export const snippetLanguages = ['py', 'ts'] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

/** Modules beyond Python's standard library, and servers, that a program may ask for. */
export const pythonModules = [
  'aiohttp',
  'asyncpg',
  'fastapi',
  'mypy',
  'poetry',
  'psycopg2',
  'uvicorn',
] as const;
const servers = ['postgresql'] as const;

/** `content/snippets/<id>/snippet.yaml`; the program is `main.py` and/or `main.ts` beside it. */
export const snippet = z.strictObject({
  title: text,
  origin: z.enum(['note', 'course']).describe('`note`: the note’s code to the letter'),
  exit: z.number().int().min(0).max(255).default(0).describe('Exit code that the program must end with'),
  fails: z
    .strictObject({ py: z.string().min(1).optional(), ts: z.string().min(1).optional() })
    .optional()
    .describe('For a deliberately broken program: text that its standard error must contain'),
  gloss: z
    .array(text)
    .default([])
    .describe(
      'For readers of English: the Korean comments and words of a program that stands as the note wrote it',
    ),
  faults: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'What the linter (Ruff) and the type checker (mypy) must find in the Python, because it is what the program shows: codes such as RUF006, arg-type',
    ),
  needs: z
    .array(z.enum([...pythonModules, ...servers]))
    .default([])
    .describe(
      'What must be there: modules for the program in Python; `postgresql` for a server of its own, whose address is in DATABASE_URL',
    ),
  timeoutMs: z.number().int().positive().max(120_000).default(30_000),
  times: z
    .array(z.strictObject({ label: z.string(), pattern: z.string(), tolerance: z.number().positive() }))
    .default([])
    .describe(
      'Figures in the output that vary: a pattern with one group, compared within the tolerance (share)',
    ),
});
export type Snippet = z.infer<typeof snippet>;

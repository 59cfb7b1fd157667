import { createHash } from 'node:crypto';
import type { LabConfig } from '../../playgrounds/kit/ts/lab.ts';
import { words } from '../../playgrounds/kit/ts/words.ts';
import type { Locale } from '../schemas/text.ts';
import type { Files, LabFiles } from './lab-files.ts';
import { messagesOf } from './messages.ts';
import { readme } from './readme.ts';

/** Whose files the learner’s part of the project holds; `files` are the learner’s own. */
export type Variant = 'starter' | 'solution' | { wrong: string } | { files: Files };

export interface AssembleOptions {
  variant: Variant;
  /** Language of the report; without it the reader’s terminal decides, and Korean where that says nothing. */
  locale?: Locale;
}

/** Strips types where Node does not. Optional, so that an install without network still succeeds. */
export const SUCRASE = '3.35.1';

/**
 * The complete project of a lab: it runs in an empty folder, with `npm install && npm start` or `python3 main.py`.
 * Every way to run a lab – page, StackBlitz, ZIP, local – starts from these files.
 */
export function assemble(lab: LabFiles, { variant, locale }: AssembleOptions): Files {
  return {
    'README.md': readme(lab),
    ...shared(lab),
    'lab.json': json({ ...config(lab), version: labVersion(lab), locale }),
    ...learnerFiles(lab, variant),
  };
}

/** Hash of all that a verdict depends on apart from the learner’s files: 12 hexadecimal digits. */
export const labVersion = (lab: LabFiles): string =>
  hash({ ...shared(lab), 'lab.json': json(config(lab)) }).slice(0, 12);

/** Hash of all that the recorded runs of starter and solution depend on: 64 hexadecimal digits. */
export const labInputHash = (lab: LabFiles): string =>
  hash({ version: labVersion(lab), starter: json(lab.starter), solution: json(lab.solution) });

function learnerFiles(lab: LabFiles, variant: Variant): Files {
  if (variant === 'starter' || variant === 'solution') return lab[variant];
  if ('files' in variant) return variant.files;
  const files = lab.wrong[variant.wrong];
  if (files) return files;
  const known = Object.keys(lab.wrong).join(', ') || 'none';
  throw new RangeError(`Lab "${lab.id}" has no wrong version "${variant.wrong}". It has: ${known}.`);
}

function shared({ id, language, common }: LabFiles): Files {
  return { ...common, ...(language === 'ts' ? nodeProject(id) : pythonProject()) };
}

function nodeProject(id: string): Files {
  const manifest = {
    name: `waitless-${id}`,
    private: true,
    type: 'module',
    engines: { node: '>=22' },
    scripts: { start: 'node start.mjs' },
    stackblitz: { startCommand: 'npm start' },
    optionalDependencies: { sucrase: SUCRASE },
  };
  // Without network npm gives up on the optional package in seconds rather than minutes.
  const npmrc = 'audit=false\nfund=false\nfetch-retry-mintimeout=500\nfetch-retry-maxtimeout=2000\n';
  return { 'package.json': json(manifest), '.npmrc': npmrc };
}

/** The words of the report have one source for both languages; Python reads them as JSON. */
const pythonProject = (): Files => ({ 'kit/words.json': json(words) });

function config({ id, language, playground, settings, criterion }: LabFiles): Omit<LabConfig, 'version'> {
  const { title, limit, bounds } = playground;
  const { entry, baseline } = settings;
  const misconceptions = playground.misconceptions.map(({ id }) => id);
  const expectations = playground.misconceptions.flatMap(({ id, fact, min, max }) =>
    fact === undefined ? [] : [{ misconception: id, fact, min, max }],
  );
  /** What this lab says in words of its own. */
  const own = playground.misconceptions.flatMap(({ id, message, py }) =>
    message ? [[id, (language === 'py' && py) || message] as const] : [],
  );
  return {
    id,
    title,
    language,
    entry,
    baseline,
    criterion,
    bounds,
    limit,
    misconceptions,
    ...(expectations.length > 0 ? { expectations } : {}),
    messages: {
      ...messagesOf({ language, criterion, bounds, misconceptions }),
      ...Object.fromEntries(own),
    },
  };
}

function hash(files: Files): string {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

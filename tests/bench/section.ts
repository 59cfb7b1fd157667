import type { Browser } from 'playwright/test';

export interface BenchContext {
  browser: Browser;
  /** All runs instead of a tenth of them. */
  full: boolean;
}

/** A part of the report: what was measured, as a table. */
export interface Section {
  title: string;
  /** How it was measured, and what the figures should be. */
  about: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

export type Measure = (context: BenchContext) => Promise<Section>;

/** The section in Markdown. */
export const markdown = ({ title, about, columns, rows }: Section): string =>
  [
    `## ${title}`,
    '',
    about,
    '',
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');

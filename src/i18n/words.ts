import type { Bloom } from '../schemas/bloom.ts';
import type { Playground } from '../schemas/playground.ts';
import type { Locale } from '../schemas/text.ts';
import { en } from './en.ts';
import { ko, type Words } from './ko.ts';

export { fill } from './fill.ts';
export type { Words };

const all: Record<Locale, Words> = { ko, en };

/** The words of the interface in one language. */
export const wordsIn = (locale: Locale): Words => all[locale];

const bloomKeys = {
  remember: 'bloomRemember',
  understand: 'bloomUnderstand',
  apply: 'bloomApply',
  analyze: 'bloomAnalyze',
  evaluate: 'bloomEvaluate',
  create: 'bloomCreate',
} as const satisfies Record<Bloom, keyof Words>;
export const bloomName = (words: Words, level: Bloom): string => words[bloomKeys[level]];

const waitKeys = {
  sleep: 'waitSleep',
  http: 'waitHttp',
  database: 'waitDatabase',
  file: 'waitFile',
  cpu: 'waitCpu',
  mixed: 'waitMixed',
  simulated: 'waitSimulated',
} as const satisfies Record<Playground['waitKind'], keyof Words>;
export const waitKindName = (words: Words, kind: Playground['waitKind']): string => words[waitKeys[kind]];

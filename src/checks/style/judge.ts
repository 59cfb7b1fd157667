import type { Locale } from '../../schemas/text.ts';
import { positionOf } from '../files/position.ts';
import { type Finding, finding } from '../finding.ts';
import { styleFaults } from './faults.ts';
import * as rules from './rules.ts';

export const styleRules = Object.values(rules);

/** Style of a file of prose. */
export const judgeStyle = (text: string, file: string, locale: Locale): Finding[] =>
  styleFaults(text, locale).map(({ rule, index, params }) =>
    finding(rule, file, positionOf(text, index), params),
  );

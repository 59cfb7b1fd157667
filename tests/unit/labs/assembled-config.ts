import type { LabConfig } from '../../../playgrounds/kit/ts/lab.ts';
import { assemble } from '../../../src/playground/assemble.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { root } from '../playground/fixture.ts';

/** What the assembled project of a lab tells the judge. */
export const assembledConfig = (id: string): LabConfig =>
  JSON.parse(assemble(loadLab(root, id), { variant: 'starter' })['lab.json'] ?? 'null');

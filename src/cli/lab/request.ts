import { parseArgs } from 'node:util';
import type { Variant } from '../../playground/assemble.ts';
import { nearest } from './nearest.ts';

const usage = 'npm run lab -- <id> [--lang ts|py] [--json] [--solution | --wrong NAME] [--eject DIR]';

/** A command line that cannot be carried out. */
export class Misuse extends Error {}

export interface Request {
  id: string;
  variant: Variant;
  json: boolean;
  eject: string | undefined;
}

/** Reads the command line. @throws Misuse saying what is wrong and what there is. */
export function parseRequest(argv: string[], labs: readonly string[]): Request {
  const { values, positionals } = parseOptions(argv);
  const [id, ...rest] = positionals;
  const list = `Labs: ${labs.join(', ')}.`;
  if (id === undefined || rest.length > 0) throw new Misuse(`Name one lab. ${list}\nUsage: ${usage}`);
  if (!labs.includes(id)) {
    const near = nearest(id, labs);
    throw new Misuse(
      `"${id}" is not a lab that can be run.${near ? ` Did you mean "${near}"?` : ''} ${list}`,
    );
  }
  if (values.lang !== 'ts') {
    throw new Misuse(`Lab "${id}" cannot be run in "${values.lang}": only --lang ts is there so far.`);
  }
  if (values.solution && values.wrong !== undefined) {
    throw new Misuse('Give --solution or --wrong, not both: one version runs at a time.');
  }
  const wrong = values.wrong === undefined ? 'starter' : { wrong: values.wrong };
  return { id, variant: values.solution ? 'solution' : wrong, json: values.json, eject: values.eject };
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'ts' },
        json: { type: 'boolean', default: false },
        solution: { type: 'boolean', default: false },
        wrong: { type: 'string' },
        eject: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Misuse(`${(error as Error).message}\nUsage: ${usage}`);
  }
}

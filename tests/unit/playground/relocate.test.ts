import { describe, expect, it } from 'vitest';
import { relocate } from '../../../src/playground/relocate.ts';

const moves = new Map([
  ['labs/a/node/starter/users.ts', 'users.ts'],
  ['labs/a/node/lab/directory.ts', 'lab/directory.ts'],
  ['labs/kit/ts/backend.ts', 'kit/backend.ts'],
]);
const fromStarter = (source: string) => relocate(source, 'labs/a/node/starter/users.ts', moves);
const fromLab = (source: string) => relocate(source, 'labs/a/node/lab/directory.ts', moves);

describe('relocate', () => {
  it.each([
    ['a named import', "import { a } from '../lab/directory.ts';", "import { a } from './lab/directory.ts';"],
    ['a re-export', "export * from '../lab/directory.ts';", "export * from './lab/directory.ts';"],
    ['an import for its effect', 'import "../lab/directory.ts";', 'import "./lab/directory.ts";'],
    ['a dynamic import', "await import('../lab/directory.ts')", "await import('./lab/directory.ts')"],
    [
      'an import over several lines',
      "import {\n  a,\n} from '../lab/directory.ts';",
      "import {\n  a,\n} from './lab/directory.ts';",
    ],
    ['a package', "import { it } from 'vitest';", "import { it } from 'vitest';"],
  ])('%s', (_name, source, expected) => {
    expect(fromStarter(source)).toBe(expected);
  });

  it('climbs where the target lies in another folder', () => {
    expect(fromLab("import '../../../kit/ts/backend.ts';")).toBe("import '../kit/backend.ts';");
  });

  it('refuses a file that does not travel along, naming both and the mend', () => {
    expect(() => fromStarter("import '../solution/users.ts';")).toThrow(
      /labs\/a\/node\/starter\/users\.ts: imports "\.\.\/solution\/users\.ts", which is not part.*\n {2}Import only/,
    );
  });
});

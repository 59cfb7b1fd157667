import { parser } from '@lezer/python';
import { remembering } from '../../memo/remembering.ts';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** A module that a program imports; `index` is where its name stands. */
export interface Import {
  readonly module: string;
  readonly index: number;
  /** Inside `try`: the program goes on without it. */
  readonly isOptional: boolean;
}

/** Modules that a Python program imports by absolute name, the first part of each. The program is read, not run. */
export const pythonImports = remembering((source: string): readonly Import[] => {
  const imports: Import[] = [];
  parser.parse(source).iterate({
    enter({ name, node }) {
      if (name !== 'ImportStatement') return;
      for (const word of moduleNames(node)) {
        const module = source.slice(word.from, word.to);
        imports.push({ module, index: word.from, isOptional: isInTry(node) });
      }
    },
  });
  return imports;
});

/** `import a.b as c, d` names a and d; `from a.b import c` names a; `from . import c` names none. */
function moduleNames(statement: SyntaxNode): SyntaxNode[] {
  const names: SyntaxNode[] = [];
  const first = statement.firstChild;
  let expectsName = true;
  for (let part = first?.nextSibling ?? null; part; part = part.nextSibling) {
    if (part.name === 'import') break;
    if (part.name === 'VariableName' && expectsName) names.push(part);
    expectsName = first?.name === 'import' && part.name === ',';
  }
  return names;
}

function isInTry(node: SyntaxNode): boolean {
  for (let outer = node.parent; outer; outer = outer.parent) if (outer.name === 'TryStatement') return true;
  return false;
}

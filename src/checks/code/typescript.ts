import { isBuiltin } from 'node:module';
import { parse } from 'es-module-lexer/js';
import { rule } from '../../curriculum/rules/rule.ts';
import { positionOf } from '../files/position.ts';
import { type Finding, finding } from '../finding.ts';

const typescriptImport = rule({
  id: 'typescript/import',
  severity: 'error',
  about:
    'TypeScript programs of the course import files beside them and modules of Node: nothing is installed for them.',
  message: {
    en: 'Package "{module}" is not available offline.',
    ko: '"{module}" 패키지는 오프라인에서 쓸 수 없습니다.',
  },
  hint: {
    en: 'Use a module of Node, such as node:timers/promises, or a file beside the program.',
    ko: 'node:timers/promises 같은 Node 모듈이나 옆에 있는 파일을 쓰세요.',
  },
});

export const typescriptRules = [typescriptImport];

/** Imports of packages. The program is read, not run. */
export const judgeTypeScript = (source: string, file: string): Finding[] =>
  importsOf(source).flatMap(({ module, index }) =>
    /^[./]/.test(module) || isBuiltin(module)
      ? []
      : [finding(typescriptImport, file, positionOf(source, index), { module })],
  );

function importsOf(source: string): { module: string; index: number }[] {
  try {
    const [imports] = parse(source);
    return imports.flatMap(({ n: module, s: index }) => (module === undefined ? [] : [{ module, index }]));
  } catch {
    // Not a module that can be read: running it (npm run verify) tells what is wrong, better than a list of imports.
    return [];
  }
}

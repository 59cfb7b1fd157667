import { nearest } from '../../curriculum/nearest.ts';
import { rule } from '../../curriculum/rules/rule.ts';
import { positionOf } from '../files/position.ts';
import { type Finding, finding } from '../finding.ts';
import { pythonImports } from './python-imports.ts';
import { notInPage, standardLibrary } from './standard-library.ts';

const pythonImport = rule({
  id: 'python/import',
  severity: 'error',
  about:
    'Python programs of the course need the standard library and nothing else, so that they run offline and on a plain machine; in the page some modules of an operating system are missing. Another package is imported within `try`, with a way to go on without it.',
  message: {
    en: 'Package "{module}" is not available {where}.',
    ko: '"{module}" 패키지는 {where} 쓸 수 없습니다.',
  },
  hint: {
    en: '{guess}Use the standard library, or import it within try.',
    ko: '{guess}표준 라이브러리를 쓰거나 try 안에서 import하세요.',
  },
});

export const pythonRules = [pythonImport];

export interface PythonHome {
  /** Modules that lie beside the program. */
  readonly modules: ReadonlySet<string>;
  readonly runsInPage: boolean;
}

export function judgePython(source: string, file: string, { modules, runsInPage }: PythonHome): Finding[] {
  return pythonImports(source).flatMap(({ module, index, isOptional }): Finding[] => {
    const isMissing = !standardLibrary.has(module);
    const isNotInPage = runsInPage && notInPage.has(module);
    if (isOptional || modules.has(module) || !(isMissing || isNotInPage)) return [];
    const where = isMissing ? { en: 'offline', ko: '오프라인에서' } : { en: 'in the page', ko: '페이지에서' };
    const best = isMissing ? nearest(module, [...standardLibrary, ...modules]) : undefined;
    const isClose = best !== undefined && Math.abs(best.length - module.length) < 2 && best[0] === module[0];
    const guess = isClose
      ? { en: `Did you mean ${best}? `, ko: `${best}을(를) 뜻했습니까? ` }
      : { en: '', ko: '' };
    return [finding(pythonImport, file, positionOf(source, index), { module, where, guess })];
  });
}

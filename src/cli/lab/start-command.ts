import type { LabFiles } from '../../playground/lab-files.ts';
import { UserError } from '../say.ts';
import { findPython, oldestPython } from '../verify/python.ts';

/** How an assembled project is started on this machine. */
export interface StartCommand {
  program: string;
  args: readonly string[];
  /** Of what runs it, such as `CPython 3.11.7`: recordings name it. */
  runtime: string;
}

/**
 * A Python that has the packages which the lab uses is preferred to one that has not.
 * @throws UserError where the machine has nothing to run the language with
 */
export function startCommand({ language, settings }: Pick<LabFiles, 'language' | 'settings'>): StartCommand {
  if (language === 'ts') {
    return { program: process.execPath, args: ['start.mjs'], runtime: `Node ${process.versions.node}` };
  }
  const { uses = [] } = settings;
  const python = findPython({ modules: uses }) ?? findPython();
  if (python) {
    const versions = python.modules.map((version, index) => `${uses[index]} ${version}`);
    const runtime = [`CPython ${python.version}`, ...versions].join(', ');
    return { program: python.path, args: ['main.py'], runtime };
  }
  const wanted = oldestPython.join('.');
  throw new UserError({
    ko: `CPython ${wanted} 이상이 python3라는 이름으로 PATH에 있어야 합니다.`,
    en: `This needs CPython ${wanted} or newer, named python3, on PATH.`,
  });
}

import { say } from '../messages.mjs';
import { firstThatRuns, onPath } from './find-program.mjs';
import { oldestPython, pythonModules } from './wanted.mjs';

const [major, minor] = oldestPython.split('.');
const probe = [
  'import importlib, sys',
  `assert sys.version_info >= (${major}, ${minor})`,
  'for name in sys.argv[1:]: importlib.import_module(name)',
].join('\n');

/** The first python3 that is new enough. @returns {Promise<{ path: string } | { why: string }>} */
export const findPython = () => pythonWith([]);

/**
 * The first python3 that can import the modules too. On some machines that is the system's, not the first on PATH.
 * @returns {Promise<{ path: string } | { why: string }>}
 */
export const findPythonModules = () => pythonWith(pythonModules);

/** @param {readonly string[]} names */
async function pythonWith(names) {
  const wish = process.env.PYTHON;
  const candidates = wish ? [wish] : [...onPath(['python3', 'python']), '/usr/bin/python3'];
  const path = await firstThatRuns(candidates, ['-c', probe, ...names]);
  return path ? { path } : { why: say.pythonMissing(say.pythonNeeds(oldestPython, [...names])) };
}

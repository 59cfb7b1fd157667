import { say } from '../messages.mjs';
import { firstThatRuns, onPath } from './find-program.mjs';
import { oldestPython, pythonModules } from './wanted.mjs';

const [major, minor] = oldestPython.split('.');
const probe = [
  'import importlib, sys',
  `assert sys.version_info >= (${major}, ${minor})`,
  'for name in sys.argv[1:]: importlib.import_module(name)',
].join('\n');

/**
 * The first python3 that can do what the tests ask. On some machines that is the system's, not the first on PATH.
 * @returns {Promise<{ path: string } | { why: string }>}
 */
export async function findPython() {
  const wish = process.env.PYTHON;
  const candidates = wish ? [wish] : [...onPath(['python3', 'python']), '/usr/bin/python3'];
  const path = await firstThatRuns(candidates, ['-c', probe, ...pythonModules]);
  return path ? { path } : { why: say.pythonMissing(say.pythonNeeds(oldestPython, [...pythonModules])) };
}

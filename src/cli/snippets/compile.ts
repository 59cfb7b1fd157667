import { run } from '../verify/run.ts';
import type { Fault } from './faults.ts';

/** A warning of the compiler, such as an escape that is none, is a fault as well. */
const script = `
import json, sys, warnings
warnings.simplefilter("error")
faults = {}
for path in sys.argv[1:]:
    try:
        with open(path, encoding="utf-8") as file:
            compile(file.read(), path, "exec")
    except SyntaxError as error:
        faults[path] = {"code": "SyntaxError", "line": error.lineno or 1, "message": error.msg}
print(json.dumps(faults))
`;

/**
 * Compiles programs with CPython, without running them.
 * @param python path of the interpreter
 * @throws when the interpreter fails by itself
 */
export async function compile(python: string, files: readonly string[]): Promise<ReadonlyMap<string, Fault>> {
  const limits = { timeoutMs: 60_000, outputBytes: 2 ** 20 };
  const { exitCode, stdout, stderr } = await run(python, ['-I', '-c', script, ...files], '.', limits);
  if (exitCode !== 0) throw new Error(`${python} could not compile: ${stderr}`);
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, Fault>));
}

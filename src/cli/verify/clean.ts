import { pathToFileURL } from 'node:url';

/**
 * Takes the machine's folders out of a program's output: the program's own folder, and that of the standard
 * library, so that `…/lib/python3.11/asyncio/runners.py` reads `asyncio/runners.py`.
 */
export function clean(output: string, dir: string): string {
  return output
    .replaceAll(`${pathToFileURL(dir).href}/`, '')
    .replaceAll(`${dir}/`, '')
    .replaceAll(`${dir}\\`, '')
    .replace(/(["(\s])(?:[A-Za-z]:)?[^"'()\s]*[\\/]lib[\\/]python3\.\d+[\\/]/gi, '$1');
}

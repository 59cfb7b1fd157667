import { fill, type Words } from '../i18n/words.ts';

/** What ran something, where and when, as recordings hold it. */
interface Recorded {
  readonly runtime: string;
  /** Such as `2 cores, linux x64`. */
  readonly machine: string;
  readonly date: string;
}

const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** A date stays on one line: nothing breaks after its hyphens. */
const onOneLine = (date: string): string => date.replaceAll('-', '-\u2060');

/** `Run on CPython 3.11.7, 2 cores, Linux, x64, 2026-11-23`, in the words of a language. */
export function recordedOn(words: Words, { runtime, machine, date }: Recorded): string {
  const [, cores, system = '', arch = ''] = /^(\d+) cores, (\S+) (\S+)$/.exec(machine) ?? [];
  const shown = cores
    ? fill(words.recordedMachine, { cores, system: systems[system] ?? system, arch })
    : machine;
  return fill(words.recordedRun, { runtime, machine: shown, date: onOneLine(date) });
}

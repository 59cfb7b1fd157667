import type { Recording } from '../../schemas/recording.ts';
import type { Snippet, SnippetLanguage } from '../../schemas/snippet.ts';
import { compareFigures, mask } from './figures.ts';
import type { Limits, Run } from './run.ts';

/** What is wrong with a run in itself, whatever was recorded. Empty: it may be recorded. */
export function judgeRun(run: Run, snippet: Snippet, language: SnippetLanguage, limits: Limits): string[] {
  if (run.stopped === 'time') {
    return [
      `did not end within ${limits.timeoutMs} ms and was stopped. Does it loop? Otherwise raise timeoutMs in snippet.yaml.${excerpt(run)}`,
    ];
  }
  if (run.stopped === 'output') {
    return [
      `printed more than ${limits.outputBytes / 1024} KiB and was stopped. A reader sees a few lines: print less.${excerpt(run)}`,
    ];
  }
  const problems: string[] = [];
  if (run.exitCode !== snippet.exit) {
    problems.push(`exit code ${run.exitCode}, expected ${snippet.exit}.${excerpt(run)}`);
  }
  const failure = snippet.fails?.[language];
  if (failure !== undefined && !run.stderr.includes(failure)) {
    problems.push(`standard error lacks "${failure}".${excerpt(run)}`);
  }
  if (failure === undefined && run.exitCode === snippet.exit && run.stderr.trim() !== '') {
    problems.push(
      `printed to standard error, and snippet.yaml does not say so in fails.${language}.${excerpt(run)}`,
    );
  }
  if (problems.length === 0) problems.push(...mask(run.stdout, snippet.times).problems);
  return problems;
}

/** The recording, if a run can be compared with it; otherwise why not. */
export function currentRecording(recorded: Recording | string | null, hash: string): Recording | string {
  if (recorded === null) return 'has no recording';
  if (typeof recorded === 'string') return `the recording cannot be read: ${recorded}`;
  return recorded.inputHash === hash
    ? recorded
    : 'the recording is stale: its program or snippet.yaml has changed since';
}

export type Differences = {
  /** In what must not vary. */
  words: string[];
  /** In figures: a busy machine may cause them. */
  figures: string[];
};

/** What differs between a sound run and a current recording. */
export function compare(run: Run, recorded: Recording, times: Snippet['times']): Differences {
  const now = mask(run.stdout, times);
  const then = mask(recorded.stdout, times);
  const words: string[] = [];
  if (now.text !== then.text) {
    words.push(`the output differs from the recorded one\n${diff(then.text, now.text)}`);
  }
  if (run.exitCode !== recorded.exitCode) {
    words.push(`exit code ${run.exitCode}, recorded ${recorded.exitCode}`);
  }
  return { words, figures: compareFigures(now.figures, recorded.figures, times) };
}

/** The lines from the first difference on, at most five of each. */
function diff(recorded: string, actual: string): string {
  const then = recorded.split('\n');
  const now = actual.split('\n');
  let first = 0;
  while (first < then.length && then[first] === now[first]) first += 1;
  const show = (sign: string, lines: string[]) =>
    lines.slice(first, first + 5).map((line) => `${sign} ${line}`);
  return [`  from line ${first + 1}:`, ...show('  -', then), ...show('  +', now)].join('\n');
}

/** First and last lines of what it printed: Python names the error last, Node first. */
function excerpt(run: Run): string {
  const text = run.stderr.trim() || run.stdout.trim();
  if (text === '') return ' It printed nothing.';
  const lines = text.split('\n').map((line) => `  | ${line.slice(0, 160)}`);
  const shown = lines.length > 10 ? [...lines.slice(0, 5), '  | …', ...lines.slice(-5)] : lines;
  return `\n${shown.join('\n')}`;
}

import { type Answer, type Pair, pairs } from './programs.ts';

/** 쌍마다 두 언어에서 나올 값 / For each pair what comes out in the two languages */
export type Predictions = Record<Pair, { python: Answer; node: Answer }>;

type Language = 'python' | 'node';
const languages: readonly Language[] = ['python', 'node'];

/** 보기 / The answers to choose from */
const options: Record<Pair, readonly [Answer, Answer]> = {
  call: [30, 60],
  task: ['boil cups', 'cups boil'],
  failure: ['finished', 'cancelled'],
  timeout: ['finished', 'cancelled'],
  blocking: [0, 10],
  ready: ['A1 A2 B1 B2', 'A1 B1 A2 B2'],
};

/** What lab/programs.py came to on CPython 3.11. Here only Node runs. */
const onPython: Record<Pair, Answer> = {
  call: 60,
  task: 'cups boil',
  failure: 'finished',
  timeout: 'cancelled',
  blocking: 0,
  ready: 'A1 A2 B1 B2',
};

/** One prediction beside what it was; `said` is null where none of the answers was given. */
export interface Comparison {
  pair: Pair;
  language: Language;
  said: Answer | null;
  was: Answer;
}

/** Every prediction beside what it was, in the order of the pairs. */
export function compare(stated: unknown, onNode: Record<Pair, Answer>): Comparison[] {
  const was = { python: onPython, node: onNode };
  return pairs.flatMap((pair) =>
    languages.map((language) => {
      const answer = at(at(stated, pair), language);
      const said = options[pair].find((option) => option === answer) ?? null;
      return { pair, language, said, was: was[language][pair] };
    }),
  );
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** How many predictions are missing, and for each whether it was wrong: `callPython`, `callNode` … */
export function factsOf(comparisons: readonly Comparison[]): Record<string, number> {
  const wrong = comparisons.map(({ pair, language, said, was }) => {
    const name = `${pair}${language === 'python' ? 'Python' : 'Node'}`;
    return [name, Number(said !== null && said !== was)] as const;
  });
  return { unstated: comparisons.filter(({ said }) => said === null).length, ...Object.fromEntries(wrong) };
}

/** What is printed: predictions beside what it was, once all have been made; before that, what is missing. */
export function table(comparisons: readonly Comparison[]): string {
  const missing = comparisons.filter(({ said }) => said === null);
  if (missing.length === comparisons.length) return '';
  if (missing.length > 0)
    return ['보기에 없는 값 / none of the answers', ...missing.map((one) => `? ${nameOf(one)}`)].join('\n');
  const rows = comparisons.map((one) => {
    const { said, was } = one;
    return `${said === was ? '✓' : '✗'} ${nameOf(one)} ${said} → ${was}`;
  });
  return ['예측 → 실제 / predicted → what it was', ...rows].join('\n');
}

const nameOf = ({ pair, language }: Comparison): string =>
  `${pairs.indexOf(pair) + 1} ${language === 'python' ? 'Python' : 'Node  '}`;

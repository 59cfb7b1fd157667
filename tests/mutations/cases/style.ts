import { added, english, facts, type Mutation } from '../mutation.ts';

/** How the words read. */
export const style: readonly Mutation[] = [
  added('a particle that does not fit the code', '코루틴을 `await`으로 넘기고 `await`을 붙입니다.', {
    rule: 'style/particle',
    at: '`await`을 붙입니다.',
    says: ['`await`를'],
  }),
  added(
    'particles that fit',
    '`await`를, `gather`가, `asyncio.run`을, `Promise.all`은, `main()`이, `unheard`을 씁니다.',
  ),
  added('a sentence in 한다체', '기다리는 동안 다른 일을 한다.', { rule: 'style/register', at: '한다.' }),
  added('a sentence in 해요체', '그래서 빨라져요. 끝입니다.', { rule: 'style/register', at: '빨라져요.' }),
  added('a quotation in another style', '“한꺼번에 기다린다.”라고 적습니다.'),
  added('a turn of phrase of translations', '느림에도 불구하고 씁니다.', {
    rule: 'style/translationese',
    at: '에도 불구하고',
  }),
  added('another spelling of a term', '쓰레드를 만듭니다.', {
    rule: 'style/term',
    at: '쓰레드를',
    says: ['스레드'],
  }),
  added('a hyphen for a minus', '잔액은 -60입니다.', { rule: 'style/minus', at: '-60', says: ['−60'] }),
  added('hyphens that are none', '`-60`, 1-2, CPython 3.11-3.13, node --cpu-prof'),
  {
    name: 'an American spelling',
    change: (w) => w.append(english, 'The results are summarized, and the behavior is analyzed.'),
    expect: [
      { rule: 'style/spelling', file: english, at: 'summarized', says: ['summarised'] },
      { rule: 'style/spelling', file: english, at: 'behavior' },
      { rule: 'style/spelling', file: english, at: 'analyzed' },
    ],
  },
  {
    name: 'a column heading in small letters',
    change: (w) =>
      w.append(english, '| What | how long | aiohttp |\n| --- | --- | --- |\n| one | two | three |'),
    expect: [{ rule: 'style/heading-cell', file: english, at: 'how long', says: ['How long'] }],
  },
  {
    name: 'names in code, and titles of works, keep their spelling',
    change: (w) => w.append(english, 'See `summarize`, and [Optimization](https://example.org/).'),
    expect: [],
  },
  {
    name: 'another style in a short text',
    change: (w) => w.replace(facts, '절반이 아니라 전부 겹칩니다.', '절반이 아니라 전부 겹친다.'),
    expect: [{ rule: 'style/register', file: facts, at: '세 대기는 같은 때에' }],
  },
];

import { rule } from '../../curriculum/rules/rule.ts';

export const particle = rule({
  id: 'style/particle',
  severity: 'warning',
  about: 'A particle after code follows how the code is read: `await`를, `gather`가, `asyncio.run`을.',
  message: {
    en: 'After {code} the particle is "{right}", not "{found}".',
    ko: '{code} 뒤의 조사는 "{found}"이(가) 아니라 "{right}"입니다.',
  },
  hint: {
    en: 'Write {code}{right}. If it is read in another way, mend src/checks/style/pronunciation.ts.',
    ko: '{code}{right}(이)라고 쓰세요. 달리 읽는 말이라면 src/checks/style/pronunciation.ts를 고치세요.',
  },
});

export const register = rule({
  id: 'style/register',
  severity: 'warning',
  about: 'Korean keeps one style throughout: sentences end in 합니다, not in 한다 or 해요.',
  message: { en: '"{found}" is another style.', ko: '"{found}": 문체가 다릅니다.' },
  hint: { en: 'End the sentence in -습니다.', ko: '문장을 합니다체로 끝내세요.' },
});

export const translationese = rule({
  id: 'style/translationese',
  severity: 'warning',
  about: 'Korean is written, not translated: no turns of phrase that only translations have.',
  message: { en: '"{found}" reads like a translation.', ko: '"{found}"은(는) 번역투입니다.' },
  hint: { en: 'Better: {better}', ko: '이렇게 쓰세요: {better}' },
});

export const term = rule({
  id: 'style/term',
  severity: 'warning',
  about:
    'A term is spelled in one way: 스레드, 프로미스, 이벤트 루프. Other spellings stand in the glossary, for the search.',
  message: {
    en: '"{found}" is not how this course spells it.',
    ko: '"{found}"은(는) 이 강의의 표기가 아닙니다.',
  },
  hint: { en: 'Write "{better}".', ko: '"{better}"(이)라고 쓰세요.' },
});

export const spelling = rule({
  id: 'style/spelling',
  severity: 'warning',
  about: 'English prose keeps British spelling: favour, cancelled, recognise. Names in code keep their own.',
  message: { en: '"{found}" is the American spelling.', ko: '"{found}"은(는) 미국식 철자입니다.' },
  hint: { en: 'Write "{better}".', ko: '"{better}"(이)라고 쓰세요.' },
});

export const headingCell = rule({
  id: 'style/heading-cell',
  severity: 'warning',
  about: 'Column headings of English tables begin with a capital, names apart.',
  message: { en: 'The column "{found}" begins small.', ko: '열 제목 "{found}"이(가) 소문자로 시작합니다.' },
  hint: { en: 'Write "{better}".', ko: '"{better}"(이)라고 쓰세요.' },
});

export const minus = rule({
  id: 'style/minus',
  severity: 'warning',
  about: 'A number below zero has a minus sign (−60), not a hyphen, which a line may break after.',
  message: { en: '"{found}" has a hyphen for its minus.', ko: '"{found}"의 빼기표가 붙임표입니다.' },
  hint: { en: 'Write "{better}".', ko: '"{better}"(이)라고 쓰세요.' },
});

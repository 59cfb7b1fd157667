import { describe, expect, test } from 'vitest';
import type { SearchDocument, Section } from '../../../src/search/documents.ts';
import { identifiersIn, snakeNamesIn } from '../../../src/search/indexing/identifiers.ts';
import { sectionsOfPage } from '../../../src/search/indexing/lesson-page.ts';
import { lexiconOf } from '../../../src/search/indexing/lexicon-of.ts';
import { withQuestions, withTellingQuestions } from '../../../src/search/indexing/questions.ts';
import { recordHtml } from '../../../src/search/indexing/record-html.ts';
import { vocabularyOf } from '../../../src/search/indexing/vocabulary.ts';
import { unpackTerm } from '../../../src/search/lexicon.ts';

const html = `<html><body><main>
  <nav>처음</nav>
  <h1>제목</h1><p class="lead">요약 &amp; 뜻</p>
  <div class="prose">
    <h2 id="first"><a href="#first">첫 절</a></h2>
    <p>코루틴은 <a class="term" href="/glossary/#await">await</a>에서 멈춥니다.</p>
    <form class="activity"><h3>스스로 확인하기</h3><legend>무엇이 <code>찍힙니까</code>?</legend><label>하나</label><button>답 확인</button></form>
    <figure class="snippet"><div class="code-block"><pre>asyncio.shield(find_user(1))</pre></div><div class="output">user-1
main.py:10: RuntimeWarning: coroutine 'save' was never awaited
</div></figure>
    <h3 id="second">둘째 절</h3>
    <section class="lab"><h3>실습</h3><p>할 일</p></section>
    <p>끝.</p>
    <h2 id="references">참고 자료</h2><p>링크</p>
  </div></main></body></html>`;

describe('a page of a lesson', () => {
  const sections = sectionsOfPage(html);
  test('is cut at its headings, without exercises of no words and without references', () => {
    expect(sections.map(({ id, heading }) => [id, heading])).toEqual([
      [null, ''],
      ['first', '첫 절'],
      ['second', '둘째 절'],
    ]);
  });
  test('keeps prose, questions and error messages, and nothing of the interface, of other output or of labs', () => {
    expect(sections.map(({ text }) => text)).toEqual([
      '요약 & 뜻',
      "코루틴은 await에서 멈춥니다. 무엇이 찍힙니까? RuntimeWarning: coroutine 'save' was never awaited",
      '끝.',
    ]);
  });
  test('gives names of its programs and the terms that it links to', () => {
    expect(sections[1]).toMatchObject({ identifiers: ['asyncio.shield'], terms: ['await'] });
  });
});

test('names that a program made up are no identifiers', () => {
  expect(identifiersIn('users.find(x); Promise.all(y); raise CancelledError')).toEqual([
    'Promise.all',
    'CancelledError',
  ]);
});

test('names of arguments and functions are found in running text', () => {
  expect(snakeNamesIn('return_exceptions=True를 주면 gather는 return_exceptions')).toEqual([
    'return_exceptions',
  ]);
});

const document: SearchDocument = {
  ...{ kind: 'lesson', locale: 'ko', url: '/lessons/x/', title: '코루틴', place: '', planned: false },
  ...{ bloom: ['apply'], objectives: ['1-2.b'] },
  sections: [
    { id: 'a', heading: '<호출>', terms: ['coroutine'], identifiers: [], text: '코루틴을 호출합니다. 200' },
  ],
};

test('the record of a page holds each word once, by its keys, where it weighs most', () => {
  const record = recordHtml(document, vocabularyOf([document]), (id) => id);
  expect(record).toContain('<p data-pagefind-weight="5">coroutine</p>');
  expect(record).toContain('<p data-pagefind-weight="4">zhfnxls</p>');
  expect(record).toContain('<p data-pagefind-weight="3">ghcnf</p>');
  expect(record.match(/zhfnxls/g)).toHaveLength(1);
  expect(record).not.toContain('200');
  expect(record).toContain('data-pagefind-filter="bloom:apply"');
});

test('a page gets the questions that its sections answer, and keeps of each what tells', () => {
  const asked = { ko: ['코루틴을 어떻게 여러 개를 호출하나요'], en: ['how to call'] };
  const [top, first] = [null, 'a'].map((id) => ({ ...document.sections[0], id }) as Section);
  const page = { ...document, sections: [top, first].flatMap((one) => one ?? []) };
  const given = withQuestions(page, { page: '/lessons/x/', sections: { top: asked } });
  expect(given.sections.map((section) => section.asked)).toEqual([asked.ko, undefined]);
  const [told] = withTellingQuestions(given, vocabularyOf([given])).sections;
  expect(told?.asked).toEqual(['코루틴 호출하나요']);
  expect(recordHtml(given, vocabularyOf([given]), (id) => id)).toContain('<p data-pagefind-weight="1.2">');
});

test('the lexicon has terms, other words of headings and names of interfaces', () => {
  const term = {
    ...{ term: { ko: '코루틴', en: 'coroutine' }, synonyms: { ko: [], en: ['coro'] } },
    ...{ aliases: { ko: ['코르'], en: [] }, definition: { ko: '함수', en: 'A function' }, see: [] },
  };
  const lexicon = lexiconOf([document], [{ id: 'coroutine', data: term }], 'ko');
  expect(lexicon.terms.map(unpackTerm)).toEqual([
    { id: 'coroutine', names: ['코루틴', 'coroutine', 'coro'], aliases: ['코르'] },
  ]);
  expect(lexicon.words.split(' ')).toEqual(['호출']);
});

import { everydayGroups } from '../../../src/search/indexing/everyday-groups.ts';
import { packTerm } from '../../../src/search/lexicon.ts';
import { indexLexicon } from '../../../src/search/plan/lexicon-index.ts';

const term = (id: string, name: string, others: string[] = [], aliases: string[] = []) =>
  packTerm({ id, names: [name, ...others], aliases });

/** A small course: enough terms to tell the kinds of query apart. */
export const lexicon = indexLexicon({
  documents: 20,
  terms: [
    term('coroutine', '코루틴', ['coroutine', '코루틴 객체']),
    term('event-loop', '이벤트 루프', ['event loop', '루프']),
    term('semaphore', '세마포어', ['semaphore', 'asyncio.Semaphore'], ['레이트 리밋', 'rate limit']),
    term('cancellation', '취소', ['cancellation', '캔슬', 'cancel']),
    term('timeout', '제한 시간', ['time-out', '타임아웃', 'timeout']),
    term('concurrency', '동시성', ['concurrency']),
    term('asynchronous', '비동기', ['asynchronous', 'async']),
    term('gather', 'gather', ['asyncio.gather', '개더']),
    term('debug-mode', '디버그 모드 (asyncio)', ['debug mode (asyncio)']),
  ],
  words: 'asyncio asyncio.gather cancellederror create_task 결과 순서 파일 file 처리 환경 활성화 만들기 예외',
  common: '실행 서버 five',
  everyday: everydayGroups('ko'),
});

import type { OwnMessages } from '../../playgrounds/kit/ts/messages.ts';

/** What a Python lab says in other words: what is awaited, and with what. */
export const pythonMessages: OwnMessages = {
  'missing-await': {
    ko: '{where}: 기다리지 않은 코루틴이나 태스크가 있습니다({count}개). 함수가 먼저 반환되어 결과가 비었거나 코루틴인 채로 남았습니다. 시작한 작업을 asyncio.gather로 모두 await한 뒤 반환하세요. 코루틴 함수를 호출하기만 하면 코루틴 객체만 생기고 실행되지 않습니다.',
    en: '{where}: {count} coroutines or tasks were not awaited. The function returned first, so its result is empty or still holds coroutines. Await everything that you start, with asyncio.gather, before you return. Calling a coroutine function only makes a coroutine object; it does not run it.',
  },
  'blocking-in-async': {
    ko: '{where}: 블로킹 호출이 이벤트 루프를 막았습니다({count}번). async 함수나 asyncio.gather 안에 있어도 블로킹 호출이 끝날 때까지는 다른 작업이 시작되지 않습니다. await할 수 있는 호출로 바꾸세요.',
    en: '{where}: blocking calls stopped the event loop {count} times. Even inside an async function or asyncio.gather, nothing else starts until a blocking call has ended. Use the call that can be awaited.',
  },
  'await-in-loop': {
    ko: '{where}: 작업 {count}개가 한 번도 겹치지 않았습니다. 반복문에서 하나씩 await하면 앞 작업이 끝나야 다음 작업이 시작됩니다. 작업을 모두 모아 asyncio.gather로 함께 기다리세요.',
    en: '{where}: {count} operations never overlapped. With an await per iteration, each begins after the one before has ended. Collect them all, then wait for them together with asyncio.gather.',
  },
  'missing-export': {
    ko: '{where}: 함수를 찾을 수 없습니다. 파일의 맨 바깥에 정의했는지, 이름이 맞는지 확인하세요: {detail}',
    en: '{where}: a function is missing. Define it at the top level of the file and check its name: {detail}',
  },
  'time-out': {
    ko: '{where}: {detail}초 안에 끝나지 않아 중단했습니다. 끝나지 않는 반복문이나 완료되지 않는 Future가 없는지 확인하세요.',
    en: '{where}: stopped after {detail} s. Look for a loop that never ends or a future that is never done.',
  },
  exited: {
    ko: '{where}: 판정 전에 프로그램이 끝났습니다. sys.exit 호출을 지우세요.',
    en: '{where}: the program ended before the verdict. Remove the call of sys.exit.',
  },
};

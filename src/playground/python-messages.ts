import type { Sentence } from '../../playgrounds/kit/ts/lab.ts';
import type { MessageKey, PythonKey } from './message-key.ts';

/** What a Python lab says in other words: what is awaited, and with what. */
export const pythonMessages: Partial<Record<MessageKey, Sentence>> & Readonly<Record<PythonKey, Sentence>> = {
  'missing-await': {
    ko: '{where}: 기다리지 않은 코루틴이나 태스크가 있습니다({count}개). 함수가 먼저 반환되어 결과가 비었거나 모자라거나 코루틴인 채로 남았습니다. 시작한 작업을 asyncio.gather로 모두 await한 뒤 반환하세요. 코루틴 함수를 호출하기만 하면 코루틴 객체만 생기고 실행되지 않습니다.',
    en: '{where}: {count} coroutines or tasks were not awaited. The function returned first, so its result is empty, incomplete, or still holds coroutines. Await everything that you start, with asyncio.gather, before you return. Calling a coroutine function only makes a coroutine object; it does not run it.',
  },
  'promise-in-result': {
    ko: '{where}: 결과에 값이 아니라 태스크나 퓨처가 담겨 있습니다({count}개). 끝나기를 기다렸더라도 값은 await하거나 result()를 불러야 나옵니다. asyncio.gather가 돌려주는 리스트를 반환하세요.',
    en: '{where}: the result holds tasks or futures ({count}) in place of values. Even of a task that is done, the value comes from await or result(). Return the list that asyncio.gather returns.',
  },
  'blocking-in-async': {
    ko: '{where}: 블로킹 호출이 이벤트 루프를 막았습니다({count}번). async 함수나 asyncio.gather 안에 있어도 블로킹 호출이 끝날 때까지는 다른 작업이 시작되지 않습니다. await할 수 있는 호출로 바꾸세요.',
    en: '{where}: blocking calls stopped the event loop {count} times. Even inside an async function or asyncio.gather, nothing else starts until a blocking call has ended. Use the call that can be awaited.',
  },
  'blocked-loop': {
    ko: '{where}: 이 코드가 이벤트 루프를 {ms} ms 동안 멈춰 세웠습니다. 그동안에는 타이머도, 다른 태스크도 차례를 얻지 못합니다. time.sleep처럼 스레드를 막는 호출은 asyncio.sleep처럼 await할 수 있는 호출로 바꾸고, 오래 걸리는 계산은 프로세스로 옮기세요.',
    en: '{where}: this code made the event loop stand still for {ms} ms. Meanwhile neither timers nor other tasks get their turn. In place of a call that blocks the thread, such as time.sleep, use one that can be awaited, such as asyncio.sleep; move a long computation to a process.',
  },
  'await-in-loop': {
    ko: '{where}: 작업 {count}개가 한 번도 겹치지 않고, 앞 작업이 끝나야 다음 작업이 시작되었습니다. 다음 작업을 시작하기 전에 await하거나, 잠금이나 세마포어가 한 번에 하나씩만 들여보내면 이렇게 됩니다. 작업을 모두 모아 asyncio.gather로 함께 기다리세요.',
    en: '{where}: {count} operations never overlapped: each began after the one before had ended, as it happens when one is awaited before the next is started, or when a lock or a semaphore lets them in one at a time. Collect them all, then wait for them together with asyncio.gather.',
  },
  'partly-overlapped': {
    ko: '{where}: 다른 작업이 끝난 뒤에야 시작한 작업이 있습니다({count}개). 앞 작업의 결과가 필요하지 않다면, 세마포어로 함께 진행하는 수를 줄이지 말고 모두 모아 asyncio.gather로 함께 기다리세요.',
    en: '{where}: operations that began only after another had ended: {count}. Unless they need its result, let no semaphore hold them back: collect them all, then wait for them together with asyncio.gather.',
  },
  'called-again': {
    ko: '{where}: 이미 부른 것을 다시 불렀습니다({count}번). 코루틴 함수를 다시 부르면 새 작업이 처음부터 시작됩니다. create_task가 돌려준 태스크를 변수에 담아 두었다가 그것을 await하세요. 준비 운동 삼아 한 번 더 부를 필요도 없습니다.',
    en: '{where}: {count} calls asked once more for what had been asked for already. To call a coroutine function again starts new work from the beginning. Keep the tasks that create_task has returned, and await those. There is no need for a call to warm up, either.',
  },
  'slept-on-top': {
    ko: '{where}: 마지막 작업이 끝난 뒤에도 {ms} ms가 지나서야 반환했습니다. asyncio.sleep으로 정해진 시간을 쉬며 태스크를 기다리면, 짧으면 놓치고 길면 시간을 버립니다. 태스크를 await하면 끝나는 대로 이어집니다.',
    en: '{where}: the function returned {ms} ms after its last operation had ended. Whoever sleeps for a fixed time with asyncio.sleep to wait for tasks misses them if that is short, and loses time if it is long. Await the tasks: that goes on as soon as they are done.',
  },
  'completion-order': {
    ko: '{where}: 결과가 인자의 순서가 아니라 끝난 순서로 담겼습니다. 끝나는 순서는 실행할 때마다 다를 수 있습니다. 끝날 때마다 모으지 말고 asyncio.gather가 돌려주는 리스트를 쓰세요. 인자의 순서가 보장됩니다.',
    en: '{where}: the results are in the order in which the operations ended, not in the order of the arguments; the former may vary from run to run. Do not collect each as it ends: use the list that asyncio.gather returns.',
  },
  'called-before-the-thread': {
    ko: '{where}: 읽기를 스레드에 넘기기 전에 불러 버렸습니다({count}번). to_thread(read(path))는 먼저 이벤트 루프의 스레드에서 read를 끝내고, to_thread에 함수가 아니라 그 결과를 넘깁니다. 함수와 인자를 따로 넘겨 to_thread(read, path)라고 쓰세요.',
    en: '{where}: {count} reads were called before they were handed over. to_thread(read(path)) first runs read on the thread of the event loop, and then gives to_thread its result in place of a function. Pass the function and its arguments apart: to_thread(read, path).',
  },
  'too-many-connections': {
    ko: '{where}: 데이터베이스가 연결을 거절했습니다({count}번). 서버가 받는 연결의 수에는 한도가 있고, 그 한도는 다른 프로그램과 나누어 씁니다. 조회마다 연결을 새로 열지 말고, 크기가 db.max_connections인 풀 하나를 함께 쓰세요.',
    en: '{where}: the database refused {count} connections. A server takes only so many, and shares them among all programs. Do not open one for each query: use a single pool whose size is db.max_connections.',
  },
  'one-connection': {
    ko: '{where}: 연결 하나로 조회를 겹치려 했습니다. 뜻대로 겹치지 못한 조회가 {count}개입니다. 연결 하나는 한 번에 조회 하나만 처리합니다. 이미 조회 중인 연결을 쓰면 InterfaceError가 나고, 크기가 1인 풀에서는 줄을 섭니다. 연결이 여러 개인 풀을 쓰세요.',
    en: '{where}: queries were to overlap on one connection, and {count} could not. A connection serves one query at a time: used while it is busy it raises InterfaceError, and in a pool of one the queries stand in a queue. Use a pool of several connections.',
  },
  'pool-closed-early': {
    ko: '{where}: 풀을 닫을 때 끝나지 않은 조회가 있어 거절되었습니다({count}개). async with 블록을 벗어나면 풀이 닫힙니다. 조회는 그 블록 안에서 await asyncio.gather(…)로 모두 기다리세요. 블록 안에서 return하더라도 await는 있어야 합니다.',
    en: '{where}: the pool was closed while {count} queries were not done, and they were refused. Leaving the async with block closes the pool: await all queries inside it, with await asyncio.gather(…). A return inside the block needs the await, too.',
  },
  'connection-left-open': {
    ko: '{where}: 연 연결을 닫지 않았습니다({count}개). 실행할 때마다 이만큼씩 새어 나가면 서버가 받을 연결이 남지 않습니다. async with db.create_pool(…) as pool:을 쓰면 오류가 나도 닫힙니다.',
    en: '{where}: {count} connections were opened and not closed. If each run leaks as many, the server has none left. With async with db.create_pool(…) as pool: they are closed after an error as well.',
  },
  'race-without-abort': {
    ko: '{where}: 포기한 호출이 함수가 반환한 뒤에도 계속되고 있습니다({count}개). asyncio.wait의 timeout도, asyncio.shield도 태스크를 취소하지 않아, 호출이 서버의 자리를 계속 차지합니다. asyncio.timeout이나 wait_for를 쓰거나 task.cancel()로 끊으세요.',
    en: '{where}: {count} calls that you gave up are still under way after the return. Neither the timeout of asyncio.wait nor asyncio.shield cancels anything, and the call keeps its place at the server. Use asyncio.timeout or wait_for, or end it with task.cancel().',
  },
  'over-limit': {
    ko: '{where}: 한꺼번에 받는 수를 넘겨 서버가 429로 거절한 호출이 {count}번 있습니다. asyncio.Semaphore로 동시에 진행하는 호출의 수를 제한하세요. 세마포어는 호출을 시작하기 전에 얻어야 합니다. 이미 시작한 태스크를 기다리는 자리에 두면 아무것도 제한하지 못합니다.',
    en: '{where}: the server refused {count} calls with 429: more at one time than it takes. Limit how many are under way with asyncio.Semaphore, and acquire it before a call is started: around the await of a task that has started already, it limits nothing.',
  },
  'deadline-too-wide': {
    ko: '{where}: 제때 답하는 호출까지 시간 초과로 처리했습니다({count}개). 제한 시간을 여러 호출이 함께 쓰거나, 세마포어를 기다리는 시간까지 재면 이렇게 됩니다. 세마포어를 얻은 뒤, 호출을 보낼 때마다 asyncio.timeout을 새로 시작하세요.',
    en: '{where}: {count} calls that answer in time were given up as timed out, as it happens when calls share one deadline, or when waiting for the semaphore counts. Start a new asyncio.timeout with each call that you send, once the semaphore is acquired.',
  },
  'error-as-success': {
    ko: '{where}: 서버가 오류로 답한 호출을 성공으로 처리했습니다({count}개). HTTP 클라이언트는 500 응답에도 예외를 던지지 않습니다. response.status를 확인한 뒤에 본문을 쓰세요.',
    en: '{where}: {count} answers that were errors were taken for successes. An HTTP client raises nothing because of a 500: look at response.status before you use the body.',
  },
  'in-batches': {
    ko: '{where}: 묶음마다 가장 느린 호출이 끝나야 다음 묶음이 시작되었고, 그동안 나머지 자리는 비어 있었습니다. 묶음으로 나누지 말고 모두 gather에 넘기되, 호출마다 asyncio.Semaphore를 얻게 하세요. 하나가 끝날 때마다 다음 호출이 시작됩니다.',
    en: '{where}: the slowest call of each batch held up the next one, and meanwhile the other places were empty. Do not divide the calls into batches: hand all of them to gather, and have each acquire an asyncio.Semaphore. Then the next one starts whenever one has ended.',
  },
  'no-deadline': {
    ko: '{where}: 제한 시간을 넘긴 호출을 끝까지 기다렸습니다({count}개). 느린 호출 하나가 전체를 늦춥니다. 호출마다 asyncio.timeout(api.timeout)을 두고, TimeoutError가 나면 timed-out으로 보고하세요.',
    en: '{where}: {count} calls were waited for beyond their time limit. One slow call delays all. Put each call under asyncio.timeout(api.timeout), and report a TimeoutError as timed-out.',
  },
  'nothing-returned': {
    sign: String.raw`^(null|\[\]|\[(.*[\[,:])?null[\],}].*)$`,
    ko: '결과에 값이 없는 자리가 있습니다(None이나 빈 리스트). 함수나 gather에 넘긴 코루틴 함수에 return이 빠지면 None이 됩니다. gather가 돌려주는 것은 코루틴마다 return한 값입니다. 값을 담지 않은 리스트를 반환하지 않았는지도 확인하세요. 기대한 값: {expected} / 반환한 값: {actual}',
    en: 'Values are missing in the result: there is None, or an empty list. Without a return the function, or a coroutine function that is given to gather, returns None; what gather returns is what each coroutine returned. See, too, whether you return a list that nothing was put into. Expected: {expected} / returned: {actual}',
  },
  'generator-returned': {
    sign: String.raw`^"\[<(async_)?generator object`,
    ko: '함수 안에 yield가 있어, 호출해도 실행되지 않고 제너레이터만 만들어졌습니다. yield 대신 값을 리스트에 모아 return하세요. 기대한 값: {expected}',
    en: 'The function holds a yield, so that a call only makes a generator and runs nothing. In place of yield collect the values in a list and return it. Expected: {expected}',
  },
  'other-order': {
    ko: '값은 모두 맞지만 순서가 다릅니다. 결과는 인자로 받은 목록의 순서여야 합니다. asyncio.wait가 돌려주는 set에는 순서가 없고, as_completed는 끝나는 대로 줍니다. 다른 순서로 시작하거나, 나누어 한 일을 그냥 이어 붙여도 이렇게 됩니다. gather가 돌려주는 리스트는 넘긴 순서 그대로입니다. 기대한 값: {expected} / 반환한 값: {actual}',
    en: 'The values are right, but not their order: results must be in the order of the list that the function is given. The set that asyncio.wait returns has no order, as_completed gives each as it ends, and order is lost too where work is started in another one or joined from parts. The list that gather returns is in the order of what it is given. Expected: {expected} / returned: {actual}',
  },
  'list-in-place-of-one': {
    sign: "^(TypeError: (.*unhashable type: 'list'|object list can't|'list' object can't be awaited|a coroutine was expected, got \\[)|RuntimeError: Task got bad yield)",
    ko: '{where}: 코루틴 여럿을 리스트나 제너레이터째 넘기면 이런 오류가 납니다. await와 create_task는 하나만 받고, gather는 하나씩 나열한 것을 받습니다. await asyncio.gather(*coroutines)처럼 별표로 풀어 넘기세요. {detail}',
    en: '{where}: this is what happens where a list or a generator of coroutines is handed over as a whole. await and create_task take a single one, and gather takes them one by one: unpack the list with a star, await asyncio.gather(*coroutines). {detail}',
  },
  'coroutines-to-wait': {
    sign: '^TypeError: Passing coroutines is forbidden',
    ko: '{where}: asyncio.wait는 코루틴을 받지 않습니다. create_task로 만든 태스크를 넘기거나, 결과가 순서대로 필요하면 await asyncio.gather(*coroutines)를 쓰세요. {detail}',
    en: '{where}: asyncio.wait takes no coroutines. Give it tasks made by create_task or, where you need the results in order, use await asyncio.gather(*coroutines). {detail}',
  },
  'not-awaitable': {
    sign: "^TypeError: (object .* can't be used in 'await'|'.*' object can't be awaited|An asyncio.Future, a coroutine|a coroutine was expected)",
    ko: '{where}: await할 수 없는 것을 await하거나 gather나 create_task에 넘겼습니다. 동기 함수의 결과나 이미 await한 것은 값이고, 괄호 없는 함수는 아직 코루틴이 아닙니다. async 함수를 괄호로 호출한 것을 넘기세요. {detail}',
    en: '{where}: something that cannot be awaited was awaited, or given to gather or create_task. What a synchronous function returns, and what has been awaited, is a value; a function without parentheses is no coroutine yet. Hand over the call of an async function. {detail}',
  },
  'result-too-early': {
    sign: 'InvalidStateError: (Result|Exception) is not set',
    ko: '{where}: 끝나지 않은 태스크에서 결과를 꺼내려 했습니다. create_task는 예약만 합니다. await task로 기다려 값을 받으세요. TaskGroup이라면 async with 블록이 끝난 뒤에 result()를 부르세요. {detail}',
    en: '{where}: the result of a task was asked for before it was done. create_task only schedules it: wait for it with await task, which gives the value. With a TaskGroup call result() after the async with block has ended. {detail}',
  },
  'awaited-twice': {
    sign: '^RuntimeError: cannot reuse already awaited coroutine',
    ko: '{where}: 코루틴 하나를 두 번 await했습니다. 코루틴은 한 번만 실행됩니다. 처음 await하거나 gather에서 받은 값을 쓰세요. {detail}',
    en: '{where}: a coroutine was awaited twice, but it runs only once. Use the value that the first await, or gather, has given. {detail}',
  },
  'with-not-async': {
    sign: '^TypeError: .* does not support the context manager protocol',
    ko: '{where}: with로 열 수 없는 것을 with로 열었습니다. TaskGroup, 세마포어, 커넥션 풀은 async with로 엽니다. {detail}',
    en: '{where}: something was opened by with that with cannot open. A TaskGroup, a semaphore or a connection pool takes async with. {detail}',
  },
  'async-iteration': {
    sign: "^TypeError: ('async_generator' object is not iterable|'async for' requires)",
    ko: '{where}: for와 async for가 뒤바뀌었습니다. await가 든 제너레이터 식은 비동기 제너레이터라서 list()나 for로 돌 수 없습니다. 리스트 컴프리헨션 [await … for …]을 쓰세요. as_completed 같은 보통 이터러블은 for로 돌며 하나씩 await합니다. {detail}',
    en: '{where}: for and async for were mixed up. A generator expression with an await is an asynchronous generator, which neither list() nor for can go through: write the list comprehension [await … for …]. What is iterable as usual, such as as_completed, goes with for, and each is awaited. {detail}',
  },
  cancelled: {
    sign: '^asyncio.exceptions.CancelledError',
    ko: '{where}: 기다리던 태스크가 취소되었습니다. 결과가 필요한 태스크에 cancel()을 부르지 마세요. {detail}',
    en: '{where}: a task that was waited for has been cancelled. Call cancel() on no task whose result you need. {detail}',
  },
  'no-prediction': {
    ko: '{where}: 예측이 비어 있습니다. 이 작업이 몇 배까지 빨라질 수 있는지 먼저 계산해 PREDICTED_LIMIT에 숫자로 적으세요.',
    en: '{where}: the prediction is missing. First work out how many times faster this work can become, and write the number into PREDICTED_LIMIT.',
  },
  'prediction-no-number': {
    ko: '{where}: 예측은 숫자여야 하는데 PREDICTED_LIMIT에 다른 것이 있습니다: {found}. 단위나 따옴표 없이 2.5나 7 / 5처럼 적으세요.',
    en: '{where}: a prediction is a number, but PREDICTED_LIMIT holds something else: {found}. Write it without a unit or quotes, such as 2.5 or 7 / 5.',
  },
  'forgotten-await': {
    ko: '{where}: 값이 있어야 할 자리에 코루틴이나 태스크가 있습니다. await를 빠뜨렸습니다. 코루틴 함수를 호출하면 코루틴 객체만 생기고, create_task나 gather가 돌려주는 것도 아직 값이 아닙니다. 앞에 await를 붙여 값을 꺼내세요. {detail}',
    en: '{where}: a coroutine or a task stands where its value was meant: an await is missing. Calling a coroutine function only makes a coroutine object, and what create_task or gather returns is no value yet, either. Put await in front of it. {detail}',
  },
  'nested-loop': {
    ko: '{where}: 이벤트 루프가 이미 도는 곳에서 asyncio.run이나 run_until_complete를 불렀습니다. 한 스레드에서는 이벤트 루프를 하나만 돌릴 수 있습니다. async 함수 안에서는 asyncio.run(…) 대신 await …을 쓰세요. {detail}',
    en: '{where}: asyncio.run or run_until_complete was called where an event loop is running already. A thread runs one event loop at a time. Inside an async function write await … in place of asyncio.run(…). {detail}',
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

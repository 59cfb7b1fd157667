import type { Sentence } from '../../playgrounds/kit/ts/lab.ts';
import type { MessageKey, PythonKey } from './message-key.ts';

/** Every sentence of a verdict. No Korean particle follows a parameter: its form would depend on the value. */
export const typescriptMessages: Readonly<Record<Exclude<MessageKey, PythonKey>, Sentence>> = {
  passed: {
    ko: '통과했습니다. 기준선 대비 처리량 {ratio}배, 목표 {goal}배.',
    en: 'Passed. Throughput is {ratio}× the baseline’s; the target is {goal}×.',
  },
  below: {
    ko: '아직 통과하지 못했습니다. 기준선 대비 처리량 {ratio}배, 목표 {goal}배.',
    en: 'Not there yet. Throughput is {ratio}× the baseline’s; the target is {goal}×.',
  },
  'as-predicted': {
    ko: '통과했습니다. 예측한 한계 {limit}배, 측정한 처리량은 기준선의 {ratio}배입니다.',
    en: 'Passed. You predicted a limit of {limit}×; the throughput measured is {ratio}× the baseline’s.',
  },
  'in-order': {
    ko: '통과했습니다. 모든 작업이 시작된 뒤에 첫 작업이 끝났고, 남겨 둔 작업이 없습니다.',
    en: 'Passed. Every operation had started before the first one ended, and none was left behind.',
  },
  'facts-hold': {
    ko: '통과했습니다. 결과가 기준선과 같고, 이 실습이 세는 횟수와 상태가 모두 맞습니다.',
    en: 'Passed. The results equal the baseline’s, and all that this lab counts is as it should be.',
  },
  'heartbeat-kept': {
    ko: '통과했습니다. 결과가 기준선과 같고, 이벤트 루프는 길어야 {ms} ms 멈췄습니다(한도 {max} ms).',
    en: 'Passed. The results equal the baseline’s, and the event loop stood still for at most {ms} ms (limit {max} ms).',
  },
  'out-of-order': {
    ko: '아직 통과하지 못했습니다. 다른 작업이 끝난 뒤에야 시작했거나, 끝나기를 기다리지 않은 작업이 있습니다.',
    en: 'Not there yet. Some operations began only after another had ended, or were left behind.',
  },
  prediction: {
    ko: '실행하기 전에 예측한 한계: {predicted}배.',
    en: 'Limit predicted before the run: {predicted}×.',
  },
  'no-prediction': {
    ko: '{where}: 예측이 비어 있습니다. 이 작업이 몇 배까지 빨라질 수 있는지 먼저 계산해 export const predictedLimit에 숫자로 적으세요.',
    en: '{where}: the prediction is missing. First work out how many times faster this work can become, and write the number into export const predictedLimit.',
  },
  'prediction-no-number': {
    ko: '{where}: 예측은 숫자여야 하는데 predictedLimit에 다른 것이 있습니다: {found}. 단위나 따옴표 없이 2.5나 7 / 5처럼 적으세요.',
    en: '{where}: a prediction is a number, but predictedLimit holds something else: {found}. Write it without a unit or quotes, such as 2.5 or 7 / 5.',
  },
  'wrong-limit': {
    ko: '{where}: 예측한 한계는 {predicted}배인데 실제 한계와 다릅니다. 모두 함께 시작해도 가장 긴 대기만큼은 걸리므로 한계는 대기의 합 ÷ 가장 긴 대기입니다. 작업 수만큼 빨라지는 것은 대기의 길이가 모두 같을 때뿐입니다.',
    en: '{where}: the limit is not {predicted}×. Even if all start together, the longest wait takes its time: the limit is the sum of the waits ÷ the longest. It equals the number of operations only where all waits are equally long.',
  },
  'missing-await': {
    ko: '{where}: 기다리지 않은 Promise가 있습니다({count}개). 함수가 먼저 반환되어 결과가 비었거나 모자라거나 Promise인 채로 남았습니다. 시작한 작업을 await Promise.all(…)로 모두 기다린 뒤 반환하세요. forEach는 async 함수를 기다려 주지 않으니 map을 쓰세요.',
    en: '{where}: {count} promises were not awaited. The function returned first, so its result is empty, incomplete, or still holds promises. Wait for everything that you start, with await Promise.all(…), before you return. forEach waits for no async function: use map.',
  },
  'promise-in-result': {
    ko: '{where}: 결과에 값이 아니라 Promise가 담겨 있습니다({count}개). 끝나기를 기다렸더라도 값은 await해야 나옵니다. await한 값이나 Promise.all이 돌려주는 배열을 반환하세요.',
    en: '{where}: the result holds promises ({count}) in place of values. Even of a promise that is done, the value comes from await. Return what you have awaited, or the array that Promise.all returns.',
  },
  'blocking-in-async': {
    ko: '{where}: 블로킹 호출이 이벤트 루프를 막았습니다({count}번). async 함수나 Promise.all 안에 있어도 블로킹 호출이 끝날 때까지는 다른 작업이 시작되지 않습니다. Promise를 반환하는 호출로 바꾸세요.',
    en: '{where}: blocking calls stopped the event loop {count} times. Even inside an async function or Promise.all, nothing else starts until a blocking call has ended. Use the call that returns a promise.',
  },
  'blocked-loop': {
    ko: '{where}: 이 코드가 이벤트 루프를 {ms} ms 동안 멈춰 세웠습니다. 그동안에는 타이머도, 다른 작업도 차례를 얻지 못합니다. 스레드를 막는 호출(Atomics.wait, …Sync 함수)은 await할 수 있는 호출로 바꾸고, 오래 걸리는 계산은 워커로 옮기세요.',
    en: '{where}: this code made the event loop stand still for {ms} ms. Meanwhile neither timers nor other tasks get their turn. In place of a call that blocks the thread (Atomics.wait, a …Sync function) use one that can be awaited; move a long computation to a worker.',
  },
  'await-in-loop': {
    ko: '{where}: 작업 {count}개가 한 번도 겹치지 않고, 앞 작업이 끝나야 다음 작업이 시작되었습니다. 다음 작업을 시작하기 전에 await하거나, 한 번에 하나씩만 들여보내면 이렇게 됩니다. 작업을 모두 시작한 뒤 Promise.all로 함께 기다리세요.',
    en: '{where}: {count} operations never overlapped: each began after the one before had ended, as it happens when one is awaited before the next is started, or when they are let in one at a time. Start them all, then wait for them together with Promise.all.',
  },
  'partly-overlapped': {
    ko: '{where}: 다른 작업이 끝난 뒤에야 시작한 작업이 있습니다({count}개). 앞 작업의 결과가 필요하지 않다면, 함께 진행하는 수를 제한하지 말고 모두 시작한 뒤 Promise.all로 함께 기다리세요.',
    en: '{where}: operations that began only after another had ended: {count}. Unless they need its result, do not limit how many are under way: start them all, then wait for them together with Promise.all.',
  },
  'called-again': {
    ko: '{where}: 이미 부른 것을 다시 불렀습니다({count}번). 함수를 다시 부르면 새 작업이 처음부터 시작됩니다. 먼저 시작한 Promise를 변수에 담아 두었다가 그것을 await하세요. 준비 운동 삼아 한 번 더 부를 필요도 없습니다.',
    en: '{where}: {count} calls asked once more for what had been asked for already. To call a function again starts new work from the beginning. Keep the promises that you have started, and await those. There is no need for a call to warm up, either.',
  },
  'too-narrow': {
    ko: '{where}: 겹치기는 했지만 동시에 진행한 작업이 많아야 {count}개였습니다. {max}개까지 함께 진행할 수 있습니다. 묶음이나 풀이나 제한기의 크기를 그 수에 맞추세요.',
    en: '{where}: operations did overlap, but never more than {count} at one time, though there is room for {max}. Make the batch, the pool or the limiter as wide as that.',
  },
  'slept-on-top': {
    ko: '{where}: 마지막 작업이 끝난 뒤에도 {ms} ms가 지나서야 반환했습니다. 정해진 시간을 쉬며 작업을 기다리면, 짧으면 놓치고 길면 시간을 버립니다. 시작한 Promise를 await하면 끝나는 대로 이어집니다.',
    en: '{where}: the function returned {ms} ms after its last operation had ended. Whoever sleeps for a fixed time to wait for work misses it if that is short, and loses time if it is long. Await the promises that you have started: that goes on as soon as they are done.',
  },
  'completion-order': {
    ko: '{where}: 결과가 인자의 순서가 아니라 끝난 순서로 담겼습니다. 끝나는 순서는 실행할 때마다 다를 수 있습니다. 끝날 때마다 모으지 말고 Promise.all이 돌려주는 배열을 쓰세요. 인자의 순서가 보장됩니다.',
    en: '{where}: the results are in the order in which the operations ended, not in the order of the arguments; the former may vary from run to run. Do not collect each as it ends: use the array that Promise.all returns.',
  },
  'cached-through-pool': {
    ko: '{where}: 이미 메모리에 있는 파일까지 풀에 넘겼습니다({count}개). 기다릴 것이 없으니 겹칠 것도 없고, 일을 넘기고 돌려받는 비용만 듭니다. 게다가 느린 읽기 뒤에서 차례를 기다립니다. 캐시된 파일은 그 자리에서 읽으세요.',
    en: '{where}: {count} files that were in memory already were handed to the pool. There is no wait to overlap, only the cost of the way there and back, and the turn to wait for behind slow reads. Read cached files where you are.',
  },
  'called-before-the-thread': {
    ko: '{where}: 읽기를 스레드에 넘기기 전에 불러 버렸습니다({count}번). 괄호를 붙이면 그 자리에서 실행되어 이벤트 루프를 막고, 풀은 함수가 아니라 그 결과를 받습니다. 함수와 인자를 따로 넘기세요.',
    en: '{where}: {count} reads were called before they were handed over. With parentheses the read runs right there and blocks the event loop, and the pool is given its result in place of a function. Pass the function and its arguments apart.',
  },
  'pool-jobs': {
    ko: '풀에 넘긴 읽기는 {actual}번입니다.',
    en: '{actual} reads were handed to the pool.',
  },
  'pool-jobs-exceeded': {
    ko: '풀에 넘긴 읽기가 {actual}번으로, 필요한 {max}번보다 많습니다.',
    en: '{actual} reads were handed to the pool, though {max} would do.',
  },
  'too-many-connections': {
    ko: '{where}: 데이터베이스가 연결을 거절했습니다({count}번). 서버가 받는 연결의 수에는 한도가 있고, 그 한도는 다른 프로그램과 나누어 씁니다. 조회마다 연결을 새로 열지 말고, 크기가 db.maxConnections인 풀 하나를 함께 쓰세요.',
    en: '{where}: the database refused {count} connections. A server takes only so many, and shares them among all programs. Do not open one for each query: use a single pool whose size is db.maxConnections.',
  },
  'one-connection': {
    ko: '{where}: 함께 시작한 조회가 한 번에 하나씩 실행되었습니다. 줄을 서서 기다린 조회가 {count}개입니다. 연결 하나는 한 번에 조회 하나만 처리하므로, Promise.all로 묶어도 빨라지지 않습니다. 연결이 여러 개인 풀을 쓰세요.',
    en: '{where}: queries that were started together ran one at a time; {count} of them stood in a queue. A connection serves one query at a time, whatever Promise.all does. Use a pool of several connections.',
  },
  'pool-closed-early': {
    ko: '{where}: 풀을 닫을 때 끝나지 않은 조회가 있어 거절되었습니다({count}개). 조회를 모두 await한 뒤에 pool.end()를 부르세요. try 안에서 return await Promise.all(…)처럼 await해야 finally가 그 뒤에 실행됩니다. forEach는 async 함수를 기다려 주지 않습니다.',
    en: '{where}: the pool was ended while {count} queries were not done, and they were refused. Call pool.end() once all of them are awaited. Inside try write return await Promise.all(…): only then does finally run after it. forEach waits for no async function.',
  },
  'connection-left-open': {
    ko: '{where}: 연 연결을 닫지 않았습니다({count}개). 실행할 때마다 이만큼씩 새어 나가면 서버가 받을 연결이 남지 않습니다. 오류가 나도 닫히도록 finally에서 pool.end()를 await하세요.',
    en: '{where}: {count} connections were opened and not closed. If each run leaks as many, the server has none left. Await pool.end() in a finally block, so that they are closed after an error as well.',
  },
  'left-open': {
    ko: '연 연결을 모두 닫았습니다.',
    en: 'Every connection that was opened has been closed.',
  },
  'left-open-exceeded': {
    ko: '닫지 않은 연결이 {actual}개 있습니다. 다 쓴 연결은 닫으세요.',
    en: '{actual} connections were left open. Close what you no longer need.',
  },
  'race-without-abort': {
    ko: '{where}: 포기한 호출이 함수가 반환한 뒤에도 계속되고 있습니다({count}개). Promise.race에서 져도 호출은 취소되지 않아 서버의 자리를 계속 차지합니다. AbortSignal을 호출에 넘겨 제한 시간이 지나면 끊으세요.',
    en: '{where}: {count} calls that you gave up are still under way after the return. Losing a Promise.race cancels nothing, and the call keeps its place at the server. Hand the call an AbortSignal that ends it when its time is up.',
  },
  'over-limit': {
    ko: '{where}: 한꺼번에 받는 수를 넘겨 서버가 429로 거절한 호출이 {count}번 있습니다. 동시에 진행하는 호출의 수를 제한하세요. 제한기를 쓴다면 이미 시작한 Promise가 아니라 호출을 시작하는 함수를 넘겨야 합니다.',
    en: '{where}: the server refused {count} calls with 429: more at one time than it takes. Limit how many are under way. A limiter has to be given functions that start a call, not promises that have started already.',
  },
  'retry-too-early': {
    ko: '{where}: 서버가 알려 준 시간보다 먼저 다시 호출해 거절당했습니다({count}번). 바로 다시 부르면 바쁜 서버가 더 바빠집니다. retry-after-ms 헤더의 시간만큼 쉬는 것을 await한 뒤 다시 호출하세요.',
    en: '{where}: {count} calls were refused because they came again too early. Retrying at once makes a busy server busier. Await a pause of the time in the retry-after-ms header, then call again.',
  },
  'deadline-too-wide': {
    ko: '{where}: 제때 답하는 호출까지 시간 초과로 처리했습니다({count}개). 제한 시간을 여러 호출이 함께 쓰거나, 차례를 기다리는 시간까지 재면 이렇게 됩니다. 호출을 보낼 때마다 제한 시간을 새로 시작하세요.',
    en: '{where}: {count} calls that answer in time were given up as timed out, as it happens when calls share one deadline, or when waiting for a turn counts. Start a new deadline with each call that you send.',
  },
  'error-as-success': {
    ko: '{where}: 서버가 오류로 답한 호출을 성공으로 처리했습니다({count}개). fetch는 500 응답에도 reject하지 않습니다. response.ok나 response.status를 확인한 뒤에 본문을 쓰세요.',
    en: '{where}: {count} answers that were errors were taken for successes. fetch does not reject because of a 500: look at response.ok or response.status before you use the body.',
  },
  'no-retry': {
    ko: '{where}: 잠시 뒤면 성공할 호출을 한 번 만에 실패로 처리했습니다({count}개). 503은 지금 바쁘다는 뜻입니다. retry-after-ms만큼 기다린 뒤 다시 호출하세요. 500은 다시 불러도 같습니다.',
    en: '{where}: {count} calls were reported as failed after one try, though they would have succeeded a moment later. A 503 says that the server is busy now: wait for retry-after-ms and call again. A 500 stays a 500.',
  },
  'retried-in-vain': {
    ko: '{where}: 다시 불러도 실패할 호출을 다시 불렀습니다({count}번). 500은 다시 불러도 500입니다. 503처럼 지나가는 오류만 다시 부르고, 500은 바로 failed로 보고하세요.',
    en: '{where}: calls that were made again although they fail for good: {count}. A 500 stays a 500. Call again only after a passing failure, such as a 503, and report a 500 as failed at once.',
  },
  'in-batches': {
    ko: '{where}: 묶음마다 가장 느린 호출이 끝나야 다음 묶음이 시작되었고, 그동안 나머지 자리는 비어 있었습니다. 묶음으로 나누지 말고, 호출 하나가 끝날 때마다 다음 호출을 시작하세요. 작업자 여럿이 목록 하나를 나누어 가져가면 됩니다.',
    en: '{where}: the slowest call of each batch held up the next one, and meanwhile the other places were empty. Do not divide the calls into batches: start the next one whenever one has ended, as workers do that share one list.',
  },
  'no-deadline': {
    ko: '{where}: 제한 시간을 넘긴 호출을 끝까지 기다렸습니다({count}개). 느린 호출 하나가 전체를 늦춥니다. 호출마다 AbortSignal.timeout(api.timeoutMs)을 넘기고, 끊긴 호출은 timed-out으로 보고하세요.',
    en: '{where}: {count} calls were waited for beyond their time limit. One slow call delays all. Hand each call AbortSignal.timeout(api.timeoutMs), and report what it ends as timed-out.',
  },
  'peak-concurrency': {
    ko: '동시에 진행한 작업이 가장 많을 때 {actual}개로, 허용한 {max}개를 넘지 않았습니다.',
    en: 'At most {actual} operations were under way at one time; {max} are allowed.',
  },
  'peak-concurrency-exceeded': {
    ko: '동시에 진행한 작업이 {actual}개까지 늘어, 허용한 {max}개를 넘었습니다. 동시에 진행하는 수를 제한하세요.',
    en: '{actual} operations were under way at one time, though only {max} are allowed. Limit how many are.',
  },
  'refused-calls': {
    ko: '서버가 거절한 호출이 없습니다.',
    en: 'The server refused no call.',
  },
  'refused-calls-exceeded': {
    ko: '서버가 거절한 호출이 {actual}번 있습니다. 동시에 보내는 수와 다시 호출하는 시점을 확인하세요.',
    en: 'The server refused {actual} calls. Look at how many you send at one time, and at when you call again.',
  },
  'results-equal': {
    ko: '기준선과 결과가 같습니다.',
    en: 'The results equal the baseline’s.',
  },
  'results-differ': {
    ko: '기준선과 결과가 다릅니다. 기대한 값: {expected} / 반환한 값: {actual}',
    en: 'The results differ from the baseline’s. Expected: {expected} / returned: {actual}',
  },
  'nothing-returned': {
    sign: String.raw`^(null|\[\]|.*"\[undefined\]".*|\[(.*[\[,:])?null[\],}].*)$`,
    ko: '결과에 값이 없는 자리가 있습니다(undefined, null, 빈 배열). 함수나 map의 콜백에 return이 빠지면 undefined가 되고, 화살표 함수의 본문을 중괄호로 감쌌다면 return을 써야 값이 나옵니다. 콜백이 나중에 채울 배열을 먼저 반환하지 않았는지도 확인하세요. 기대한 값: {expected} / 반환한 값: {actual}',
    en: 'Values are missing in the result: there is undefined, null, or an empty array. Without a return the function, or the callback of map, gives undefined, and so does an arrow function whose body stands in braces. See, too, whether you return an array before the callbacks that fill it have run. Expected: {expected} / returned: {actual}',
  },
  'settled-in-result': {
    sign: '"status":"(fulfilled|rejected)"',
    ko: 'Promise.allSettled가 돌려주는 것은 값이 아니라 status와 value를 담은 기록입니다. 기록에서 value를 꺼내 반환하거나 Promise.all을 쓰세요. 기대한 값: {expected} / 반환한 값: {actual}',
    en: 'What Promise.allSettled returns are no values but records of status and value. Take value out of each, or use Promise.all. Expected: {expected} / returned: {actual}',
  },
  'other-order': {
    ko: '값은 모두 맞지만 순서가 다릅니다. 결과는 인자로 받은 목록의 순서여야 합니다. 끝날 때마다 모으거나, 다른 순서로 시작하거나, 나누어 한 일을 그냥 이어 붙이면 이렇게 됩니다. Promise.all이 돌려주는 배열은 넘긴 순서 그대로입니다. 기대한 값: {expected} / 반환한 값: {actual}',
    en: 'The values are right, but not their order: results must be in the order of the list that the function is given. It is lost where they are collected as they end, started in another order, or joined from parts. The array that Promise.all returns is in the order of what it is given. Expected: {expected} / returned: {actual}',
  },
  'same-work': {
    ko: '기준선과 같은 양의 작업을 마쳤습니다({actual}번).',
    en: 'As many operations were completed as by the baseline ({actual}).',
  },
  'less-work': {
    ko: '마친 작업이 기준선보다 적습니다(기준 {expected}번, 이 코드 {actual}번). 같은 일을 모두 해야 시간을 비교할 수 있습니다. 결과를 손으로 적거나 지난 실행의 것을 남겨 두고 쓰지 말고, 실행할 때마다 모두 하세요.',
    en: 'Fewer operations were completed than by the baseline (baseline {expected}, yours {actual}). Times compare only over the same work: do all of it in every run, with nothing written by hand or kept from an earlier run.',
  },
  suspicious: {
    ko: '처리량 {ratio}배는 이론적 한계 {limit}배보다 높아 통과로 보지 않습니다. 측정 구간 밖에서 일했거나 일을 건너뛰지 않았는지 확인하세요.',
    en: '{ratio}× is above the theoretical limit of {limit}×, so it does not count as passed. Check whether work is done outside the measured call, or skipped.',
  },
  unstable: {
    ko: '측정값이 흔들려 판정하지 않았습니다(산포 {spread}%, 허용 {allowed}%). 다른 프로그램을 닫고 다시 실행하세요.',
    en: 'The samples disagree too much to judge (spread {spread}%, allowed {allowed}%). Close other programs and run again.',
  },
  disturbed: {
    ko: '측정하는 동안 컴퓨터가 바빴거나 코드가 이벤트 루프를 오래 막아, 시간을 믿을 수 없으므로 판정하지 않았습니다. 다른 프로그램을 닫고 다시 실행하세요.',
    en: 'Not judged: this computer was too busy for its times to be trusted, or the code blocked the event loop for long. Close other programs and run again.',
  },
  hidden: {
    ko: '탭이 가려지면 브라우저가 타이머를 늦추므로 판정하지 않았습니다. 이 탭을 보이게 두고 다시 실행하세요.',
    en: 'Not judged: a browser slows the timers of a hidden tab. Keep this tab visible and run again.',
  },
  untimed: {
    ko: '작은 규모로 구조만 확인했습니다. 시간은 판정하지 않았습니다.',
    en: 'Only the structure was checked, at a small scale; time was not judged.',
  },
  syntax: {
    ko: '{where}: 코드를 불러올 수 없습니다. {detail}',
    en: '{where}: the code cannot be loaded. {detail}',
  },
  thrown: {
    ko: '{where}: 실행 중에 오류가 발생했습니다. {detail}',
    en: '{where}: an error was thrown. {detail}',
  },
  'no-list': {
    sign: String.raw`^TypeError: (object|undefined) is not iterable \(cannot read property Symbol`,
    ko: '{where}: 목록이 있어야 할 자리에 목록이 아닌 것이 있습니다. Promise.all(a, b)처럼 따로 넘기거나, 아무것도 돌려주지 않는 forEach의 결과를 넘기면 이렇게 됩니다. Promise.all([a, b])나 Promise.all(ids.map(…))처럼 배열 하나를 넘기세요. {detail}',
    en: '{where}: something that is no list stands where a list was meant, as in Promise.all(a, b), or with what forEach returns, which is nothing. Hand over one array: Promise.all([a, b]), or Promise.all(ids.map(…)). {detail}',
  },
  'not-a-value': {
    sign: '^TypeError: (.* is not (a function|iterable)$|Cannot read properties of undefined)',
    ko: '{where}: 없는 것을 썼습니다. 이름과 인자가 맞는지, 그리고 await를 빠뜨리지 않았는지 확인하세요. Promise에는 아직 값이 없어서 map도, 값의 속성도 없습니다. await로 값을 꺼낸 뒤에 쓰세요. {detail}',
    en: '{where}: something was used that is not there. Check names and arguments, and look for a missing await: a promise is no value yet, so it has neither map nor the properties of its value. Await it, then use what you get. {detail}',
  },
  unhandled: {
    ko: '{where}: 거절되는 순간에 아무도 기다리지 않던 Promise가 있습니다. 그런 오류는 try/catch에 잡히지 않고 프로그램을 끝냅니다. 시작한 Promise는 Promise.all에 모아 바로 await하세요. forEach에 넘긴 async 함수의 Promise도 아무도 기다리지 않습니다. {detail}',
    en: '{where}: a promise was rejected while nobody awaited it. No try/catch gets to see such an error, and it ends the program. Collect what you start in Promise.all, and await that at once. Nobody awaits the promises of an async function that is given to forEach, either. {detail}',
  },
  'missing-export': {
    ko: '{where}: 내보낸 함수를 찾을 수 없습니다. 함수 선언 앞에 export를 붙이고 이름을 확인하세요: {detail}',
    en: '{where}: an exported function is missing. Put export before its declaration and check the name: {detail}',
  },
  'time-out': {
    ko: '{where}: {detail}초 안에 끝나지 않아 중단했습니다. 끝나지 않는 반복문이나 resolve되지 않는 Promise가 없는지 확인하세요.',
    en: '{where}: stopped after {detail} s. Look for a loop that never ends or a promise that never resolves.',
  },
  exited: {
    ko: '{where}: 판정 전에 프로그램이 끝났습니다. process.exit 호출을 지우세요.',
    en: '{where}: the program ended before the verdict. Remove the call of process.exit.',
  },
};

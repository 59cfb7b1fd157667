import type { Params, Text } from './result.ts';

/** Every sentence of a verdict. No Korean particle follows a parameter: its form would depend on the value. */
export const messages = {
  passed: {
    ko: '통과했습니다. 기준 버전 대비 처리량 {ratio}배, 목표 {goal}배.',
    en: 'Passed. Throughput is {ratio}× the baseline’s; the target is {goal}×.',
  },
  below: {
    ko: '아직 통과하지 못했습니다. 기준 버전 대비 처리량 {ratio}배, 목표 {goal}배.',
    en: 'Not there yet. Throughput is {ratio}× the baseline’s; the target is {goal}×.',
  },
  'missing-await': {
    ko: '{where}: 기다리지 않은 Promise가 있습니다({count}개). 함수가 먼저 반환되어 결과가 비었거나 Promise인 채로 남았습니다. 시작한 작업을 Promise.all로 모두 await한 뒤 반환하세요. forEach는 async 콜백을 기다리지 않습니다.',
    en: '{where}: {count} promises were not awaited. The function returned first, so its result is empty or still holds promises. Await everything that you start, with Promise.all, before you return. forEach does not wait for async callbacks.',
  },
  'blocking-in-async': {
    ko: '{where}: 블로킹 호출이 이벤트 루프를 막았습니다({count}번). async 함수나 Promise.all 안에 있어도 블로킹 호출이 끝날 때까지는 다른 작업이 시작되지 않습니다. Promise를 반환하는 호출로 바꾸세요.',
    en: '{where}: blocking calls stopped the event loop {count} times. Even inside an async function or Promise.all, nothing else starts until a blocking call has ended. Use the call that returns a promise.',
  },
  'await-in-loop': {
    ko: '{where}: 작업 {count}개가 한 번도 겹치지 않았습니다. 반복문에서 하나씩 await하면 앞 작업이 끝나야 다음 작업이 시작됩니다. 작업을 모두 시작한 뒤 Promise.all로 함께 기다리세요.',
    en: '{where}: {count} operations never overlapped. With an await per iteration, each begins after the one before has ended. Start them all, then wait for them together with Promise.all.',
  },
  'results-equal': {
    ko: '기준 버전과 결과가 같습니다.',
    en: 'The results equal the baseline’s.',
  },
  'results-differ': {
    ko: '기준 버전과 결과가 다릅니다. 기대한 값: {expected} / 반환한 값: {actual}',
    en: 'The results differ from the baseline’s. Expected: {expected} / returned: {actual}',
  },
  'same-work': {
    ko: '기준 버전과 같은 양의 작업을 마쳤습니다({actual}번).',
    en: 'As many operations were completed as by the baseline ({actual}).',
  },
  'less-work': {
    ko: '마친 작업이 기준 버전보다 적습니다(기준 {expected}번, 이 코드 {actual}번). 같은 일을 모두 해야 시간을 비교할 수 있습니다.',
    en: 'Fewer operations were completed than by the baseline (baseline {expected}, yours {actual}). Times compare only over the same work.',
  },
  suspicious: {
    ko: '처리량 {ratio}배는 이론적 한계 {limit}배보다 높아 통과로 보지 않습니다. 측정 구간 밖에서 일했거나 일을 건너뛰지 않았는지 확인하세요.',
    en: '{ratio}× is above the theoretical limit of {limit}×, so it does not count as passed. Check whether work is done outside the measured call, or skipped.',
  },
  unstable: {
    ko: '측정값이 흔들려 판정하지 않았습니다(산포 {spread}%, 허용 {allowed}%). 다른 프로그램을 닫고 다시 실행하세요.',
    en: 'The samples disagree too much to judge (spread {spread}%, allowed {allowed}%). Close other programs and run again.',
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
} as const satisfies Record<string, Text>;

export type MessageKey = keyof typeof messages;

export type OwnMessages = Partial<Record<MessageKey, Text>>;

/** The sentence of `key` in both languages, with `{name}` replaced by the parameter of that name. */
export function message(key: MessageKey, params: Params, own: OwnMessages = {}): Text {
  const { ko, en } = own[key] ?? messages[key];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name) => String(params[name] ?? hole));
  return { ko: fill(ko), en: fill(en) };
}

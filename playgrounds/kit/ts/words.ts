/** Words of the report in a terminal. */
export const words = {
  baseline: { ko: '기준선', en: 'baseline' },
  learner: { ko: '내 코드', en: 'your code' },
  median: { ko: '중앙값', en: 'median' },
  spread: { ko: '산포', en: 'spread' },
  throughput: { ko: '처리량', en: 'throughput' },
  items: { ko: '건/초', en: 'items/s' },
  ratio: { ko: '배율', en: 'ratio' },
  goal: { ko: '목표', en: 'target' },
  limit: { ko: '이론적 한계', en: 'theoretical limit' },
  blocked: { ko: '블로킹', en: 'blocked' },
  ready: { ko: '줄 서기', en: 'queued' },
  waiting: { ko: '대기', en: 'waiting' },
  pending: { ko: '반환 뒤 남은 대기', en: 'left waiting at the return' },
  times: { ko: '배', en: '×' },
} as const;

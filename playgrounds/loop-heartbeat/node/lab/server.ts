import type { Backend } from '../../../kit/ts/backend.ts';
import { type Range, ranges, turns } from './primes.ts';

type MakeReport = (ranges: readonly Range[]) => unknown;

const PINGS = 8;
const PING_MS = 20;

/** 보고서를 만드는 동안에도 응답해야 하는 서버 / A server that has to answer while the report is made */
export function createServer(backend: Backend) {
  async function answerPings(): Promise<void> {
    for (let ping = 1; ping <= PINGS; ping += 1) {
      await backend.wait({ label: `ping ${ping}`, on: 'ping', ms: PING_MS, answer: null });
    }
  }
  return {
    async serve(makeReport: MakeReport): Promise<unknown> {
      const pings = answerPings();
      const report = await makeReport(ranges);
      turns.returned();
      await pings;
      return report;
    },
  };
}
export type Server = ReturnType<typeof createServer>;

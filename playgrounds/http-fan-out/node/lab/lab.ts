import type { Lab } from '../../../kit/ts/lab.ts';
import { type Api, createApi, ids } from './api.ts';
import { startService } from './service.ts';

const UNCAUGHT =
  '시간이 지나 끊은 호출의 오류를 잡지 않아 나머지 결과까지 잃었습니다. 호출마다 잡아 timed-out으로 보고하세요. / ' +
  'A call was ended when its time was up, nobody caught the error, and all other results were lost with it. ' +
  'Catch it for each call, and report timed-out.';

export const lab: Lab<[Api, readonly number[]]> = {
  entry: 'summarizeAll',
  items: ids.length,
  prepare: async (backend) => [createApi(backend, await startService(backend)), ids],
  async run(summarizeAll, api, documents) {
    try {
      return await summarizeAll(api, documents);
    } catch (error) {
      const { name, stack } = error as Error;
      if (!/^(Timeout|Abort)Error$/.test(name)) throw error;
      throw Object.assign(new Error(UNCAUGHT, { cause: error }), { name, stack });
    }
  },
};

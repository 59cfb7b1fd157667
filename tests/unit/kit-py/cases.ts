import {
  BY_END,
  baseline,
  database,
  expected,
  facts,
  fails,
  type Given,
  gives,
  mixed,
  order,
  pools,
  prediction,
  retries,
  samples,
  service,
  steady,
  tasks,
} from './samples.ts';

/** Every case by its name. */
export const given: Readonly<Record<string, Given>> = {
  'at the limit': { learner: samples(steady(200)) },
  'exactly at the target': { learner: samples(steady(250)) },
  'just below the target': { learner: samples(steady(251)) },
  'as slow as the baseline': { learner: samples(steady(600)) },
  'a little above the limit': { learner: samples(steady(190)) },
  'at the border of suspicion': { learner: samples(steady(600 / 3.3)) },
  'far above the limit': { learner: samples(steady(100)) },
  'no limit is known': {
    learner: samples(steady(100)),
    limit: null,
    criterion: { kind: 'throughput-ratio', min: 2 },
  },
  'a throughput of exactly 2': {
    learner: samples(steady(300)),
    criterion: { kind: 'throughput-ratio', min: 2 },
  },
  'a throughput of 1.99': {
    learner: samples(steady(301)),
    criterion: { kind: 'throughput-ratio', min: 2 },
  },
  'a target that is no binary fraction': {
    learner: samples(steady(200)),
    criterion: { kind: 'share-of-limit', min: 1 },
  },
  'samples disagree': { learner: samples([150, 170, 200, 230, 260]) },
  'the baseline’s samples disagree': {
    learner: samples(steady(200)),
    base: baseline([400, 500, 600, 700, 800]),
  },
  'a spread at the border': { learner: samples([185, 185, 200, 215, 215]) },
  'a spread just beyond the border': { learner: samples([184.9, 184.9, 200, 215.1, 215.1]) },
  'one outlier of five': { learner: samples([200, 200, 200, 200, 900]) },
  'an even number of samples': { learner: samples([200, 202, 204, 206]) },
  'a hidden tab': { learner: samples(steady(200)), conditions: { hidden: true } },
  'time is not judged': { learner: samples(steady(200)), conditions: { timed: false } },
  'other results': { learner: samples(steady(200), { result: '[3,2,1]' }) },
  'a long result': { learner: samples(steady(200), { result: `["${'긴'.repeat(200)}"]` }) },
  'less work': { learner: samples(steady(200), { calls: 2 }) },
  'no work at all': { learner: samples(steady(0.01), { calls: 0, peakConcurrency: 0, tasks: [] }) },
  'unfinished work': { learner: samples(steady(1), { unfinished: 3, result: '[]' }) },
  'promises in the result': { learner: samples(steady(0.2), { result: '["[Promise]","[Promise]"]' }) },
  'blocking calls': { learner: samples(steady(600), { blocked: 3, peakConcurrency: 1 }) },
  'some blocking calls': { learner: samples(steady(400), { blocked: 1, peakConcurrency: 2 }) },
  'one wait after another': { learner: samples(steady(600), { peakConcurrency: 1 }) },
  'one wait after another, hidden and untimed': {
    learner: samples(steady(60), { peakConcurrency: 1 }),
    conditions: { hidden: true, timed: false },
  },
  'nothing can be timed': { learner: samples(steady(0)), base: baseline(steady(0)) },
  'a prediction that holds': { learner: samples(steady(200)), criterion: prediction, prediction: 3 },
  'no prediction': { learner: samples(steady(200)), criterion: prediction },
  'a wrong prediction': { learner: samples(steady(200)), criterion: prediction, prediction: 2 },
  'a wrong prediction of many decimals': {
    learner: samples(steady(200)),
    criterion: prediction,
    prediction: 8 / 3,
  },
  'a prediction within tolerance': { learner: samples(steady(200)), criterion: prediction, prediction: 2.97 },
  'a wrong prediction, one after another': {
    learner: samples(steady(600), { peakConcurrency: 1 }),
    criterion: prediction,
    prediction: 2,
  },
  'a prediction that the run does not reach': {
    learner: samples(steady(400), { tasks: mixed([0, 100, 200]) }),
    criterion: prediction,
    prediction: 3,
  },
  'results as they ended': {
    learner: samples(steady(300), { result: BY_END, tasks: mixed([0, 0, 0]) }),
  },
  'results in the order of asking, which is not that of the arguments': {
    learner: samples(steady(300), { result: BY_END, tasks: mixed([300, 600, 0]) }),
  },
  'some begin late': { learner: samples(steady(500), { tasks: mixed([0, 200, 200]) }) },
  'some begin late, untimed': {
    learner: samples(steady(50), { tasks: mixed([0, 0, 300]) }),
    conditions: { timed: false },
  },
  'all start before any ends': {
    learner: samples([300, 900, 1], { tasks: mixed([0, 50, 99]) }),
    criterion: order,
    limit: null,
  },
  'all start together, one is left behind': {
    learner: samples(steady(300), { calls: 4, unfinished: 1, tasks: mixed([0, 0, 0]) }),
    criterion: order,
    limit: null,
  },
  'one starts as another ends': {
    learner: samples(steady(300), { tasks: mixed([0, 100, 0]) }),
    criterion: order,
    limit: null,
  },
  'slept on top of all work, in order': {
    learner: samples(steady(341), { tasks: mixed([0, 0, 0]) }),
    criterion: order,
    limit: null,
  },
  'returned a little late': {
    learner: samples(steady(340), { tasks: mixed([0, 0, 0]) }),
    criterion: order,
    limit: null,
  },
  'stood still on top of all work': {
    learner: samples(steady(400), { tasks: mixed([0, 0, 0]), stalledMs: 100 }),
    criterion: order,
    limit: null,
  },
  'slept on top, too slow': { learner: samples(steady(500), { tasks: mixed([0, 0, 0]) }) },
  'slept on top, other results': {
    learner: samples(steady(500), { tasks: mixed([0, 0, 0]), result: '[4]' }),
    criterion: order,
    limit: null,
  },
  'a prediction that is no number': {
    learner: samples(steady(200)),
    criterion: prediction,
    prediction: '"2배"',
  },
  'the loop stood still, in order': {
    learner: [...samples([300, 310, 320], { stalledMs: 298.6, tasks: mixed([0, 50, 99]) })],
    criterion: order,
    limit: null,
  },
  'the loop stood still in one run only: the machine, not the code': {
    learner: [...samples([300, 310], { tasks: mixed([0, 0, 0]) }), ...samples([900], { stalledMs: 600 })],
    criterion: order,
    limit: null,
  },
  'the loop stood still as long as in the baseline': {
    base: samples(steady(600), { peakConcurrency: 1, stalledMs: 60 }),
    learner: samples(steady(300), { stalledMs: 90, tasks: mixed([0, 0, 0]) }),
    criterion: order,
    limit: null,
  },
  'the loop stood still in a hidden tab': {
    learner: samples(steady(300), { stalledMs: 900, tasks: mixed([0, 0, 0]) }),
    criterion: order,
    limit: null,
    conditions: { hidden: true },
  },
  'the loop stood still, too slow': { learner: samples(steady(500), { stalledMs: 300.5 }) },
  'the loop stood still, fast enough': { learner: samples(steady(220), { stalledMs: 40 }) },
  'a heartbeat that goes on': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    learner: [...samples([300, 310], { stalledMs: 60 }), ...samples([305], { stalledMs: 50 })],
  },
  'a heartbeat that stops in every run': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    base: samples(steady(600), { stalledMs: 600 }),
    learner: [...samples([300, 310], { stalledMs: 60 }), ...samples([305], { stalledMs: 50.6 })],
  },
  'a heartbeat that stops on a machine that is busy': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    base: samples([600, 800, 1000], { stalledMs: 600 }),
    learner: samples([600, 800, 1000], { stalledMs: 90 }),
  },
  'a heartbeat that stops for half of the work on a machine that is busy': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    base: samples([600, 800, 1000], { stalledMs: 600 }),
    learner: samples([600, 800, 1000], { stalledMs: 300 }),
  },
  'a heartbeat that stops for another time in each run': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    base: samples(steady(600), { stalledMs: 600 }),
    learner: [60, 90, 120].flatMap((stalledMs) => samples([600], { stalledMs })),
  },
  'a heartbeat in a hidden tab': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    learner: samples(steady(300), { stalledMs: 900 }),
    conditions: { hidden: true },
  },
  'facts as expected': {
    ...{ ...facts, expectations: expected },
    learner: samples(steady(300), { facts: { loads: 1, views: 50 } }),
  },
  'a fact above what is expected, in one run': {
    ...{ ...facts, expectations: expected },
    learner: [
      ...samples([300, 310], { facts: { loads: 1, views: 50 } }),
      ...samples([305], { facts: { loads: 49, views: 50 } }),
    ],
  },
  'a fact below what is expected, and other results': {
    ...{ ...facts, expectations: expected },
    learner: samples(steady(300), { facts: { loads: 1, views: 3 }, result: '[]' }),
  },
  'two facts that are not as expected, and blocking calls': {
    ...{ ...facts, expectations: expected },
    learner: samples(steady(300), { facts: { loads: 50, views: 51.5 }, blocked: 1 }),
  },
  'facts beside a criterion of time': {
    expectations: expected,
    learner: samples(steady(200), { facts: { loads: 2, views: 50 } }),
  },
  'calls that fail, within bounds': { ...fails, learner: service('oF', 'ok', 'failed') },
  'more at one time than the bound': {
    ...{ ...fails, learner: service('oF', 'ok', 'failed', { peakConcurrency: 3 }) },
  },
  'refused calls': { ...fails, learner: service('oRF', 'ok', 'failed') },
  'refused calls taken for answers': { ...fails, learner: service('rF', 'ok', 'ok') },
  'again too early': { ...retries, learner: service('oBEO', 'ok', 'ok') },
  'an error taken for an answer': { ...fails, learner: service('oF', 'ok', 'ok') },
  'items in another order': {
    ...fails,
    learner: service('oF', 'ok', 'failed').map((one) => ({
      ...one,
      result: '[{"id":2,"outcome":"failed"},{"id":1,"outcome":"ok"}]',
    })),
  },
  'no second try': { ...retries, learner: service('oB', 'ok', 'failed') },
  'waited for beyond the deadline': { ...gives, learner: service('oO', 'ok', 'ok') },
  'given up, not ended': { ...gives, learner: service('oL', 'ok', 'timed-out', { unfinished: 1 }) },
  'given up what answers in time': { ...gives, learner: service('gG', 'timed-out', 'timed-out') },
  'queries through a pool': { ...pools, learner: database('cCoOxX', { peakConcurrency: 2 }) },
  'queries that queue for one connection': { ...pools, learner: database('coOx', { queued: true }) },
  'a connection that is busy': { ...pools, learner: database('coPx', { result: '"InterfaceError"' }) },
  'a connection that was refused': { ...pools, learner: database('coMx', { result: '"too many"' }) },
  'a connection left open': { ...pools, learner: database('cCoOx') },
  'queries one after another, through a pool': {
    ...pools,
    learner: database('cCoOxX').map((one) => ({ ...one, ms: 300 })),
  },
  'a call that was given up because the machine stood still': {
    ...gives,
    learner: service('sG', 'timed-out', 'timed-out'),
  },
  'a call that the baseline gave up because the machine stood still': {
    ...gives,
    base: service('sG', 'timed-out', 'timed-out').map((one) => ({ ...one, ms: 300 })),
    learner: service('oG', 'ok', 'timed-out'),
  },
  'a call that was given up because the code kept the loop': {
    ...gives,
    learner: service('sG', 'timed-out', 'timed-out', { stalledMs: 180 }),
  },
  'other items, while the machine stood still': {
    ...gives,
    learner: service('sG', 'ok', 'timed-out', { stalledMs: 180 }).map((one) => ({
      ...one,
      result: '[{"id":2},{"id":1}]',
    })),
  },
  'above the limit, but not in the best of the runs': {
    base: baseline([700, 700, 600]),
    learner: samples(steady(200)),
    limit: 3,
  },
  'a cached file that was handed over': {
    ...{ ...fails, bounds: [{ kind: 'pool-jobs', max: 0 }], learner: service('hF', 'ok', 'failed') },
  },
  'a read that was called before': { ...fails, learner: service('nF', 'ok', 'failed', { result: '"x"' }) },
  'many operations share rows': {
    learner: samples(steady(200), {
      calls: 40,
      tasks: Array.from({ length: 8 }, () => tasks(60, {})).flatMap((three, index) =>
        three.map((task) => ({
          ...task,
          ...{ start: index * 20, end: index * 20 + 20 },
          spans: task.spans.map((span) => ({ ...span, from: index * 20, to: index * 20 + 20 })),
        })),
      ),
    }),
  },
  'an odd limit': { learner: samples([151.234, 152.345, 153.456]), limit: 4.5 },
};

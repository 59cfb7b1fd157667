import type { Backend } from '../../../kit/ts/backend.ts';
import type { Lab } from '../../../kit/ts/lab.ts';
import { type Comparison, compare, factsOf, table } from './predictions.ts';
import { runAll } from './programs.ts';

interface World {
  backend: Backend;
  comparisons: Comparison[];
}

/** What was printed last: it is the same in every run, and once is enough. */
let shown = '';

export const lab: Lab<[World]> = {
  entry: 'predict',
  items: 6,
  prepare: (backend) => [{ backend, comparisons: [] }],
  async run(predict, world) {
    const stated = await predict();
    const measured = await runAll(world.backend);
    world.comparisons = compare(stated, measured);
    const text = table(world.comparisons);
    if (text !== '' && text !== shown) console.log(text);
    shown = text || shown;
    return measured;
  },
  facts: (world) => factsOf(world.comparisons),
};

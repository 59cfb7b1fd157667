import { check, clip, failed, type Part } from './part.ts';
import { neverOverlapped } from './ratio.ts';

/** By how much a prediction may miss the limit, as a share of it: 2.67 is said for 8 ÷ 3. */
const TOLERANCE = 0.01;

/** The learner states the limit of the ratio before the run. */
export const prediction: Part = {
  find({ limit, entry }, { prediction }) {
    if (!limit || typeof prediction !== 'number') return [];
    if (Math.abs(prediction - limit.ratio) <= TOLERANCE * limit.ratio) return [];
    return [{ id: 'wrong-limit', params: { predicted: Math.round(prediction * 100) / 100, where: entry } }];
  },
  /** That it is right is judged when the code is. */
  check({ criterion, entry: where }, { prediction }) {
    if (criterion.kind !== 'prediction') return [];
    if (typeof prediction === 'number') return [check('prediction', true, '', { predicted: prediction })];
    return [
      typeof prediction === 'string'
        ? check('prediction', false, 'prediction-no-number', { where, found: clip(prediction) })
        : check('prediction', false, 'no-prediction', { where }),
    ];
  },
  verdict({ misconceptions, learner }) {
    const wrong = misconceptions.find(({ id }) => id === 'wrong-limit');
    // What never overlapped is told first: there is no limit yet to compare with.
    return wrong && !neverOverlapped(learner) ? failed(wrong) : null;
  },
};

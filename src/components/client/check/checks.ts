import { ALLOWED_SPREAD } from '../../../../playgrounds/kit/ts/judge.ts';
import type { Store } from '../../../progress/storage.ts';
import { type Probe, probePython, probeTypeScript } from './probe.ts';

/** How well something works here: fully, with a limit that the sentence names, not at all. */
export type Grade = 'good' | 'limited' | 'missing';

export interface Finding {
  grade: Grade;
  /** For the slots of the sentence. */
  values: Readonly<Record<string, string | number>>;
}

export type CheckId = 'typescript' | 'python' | 'measuring' | 'storage' | 'sharing' | 'stackblitz';

/** A first output that nobody minds waiting for, in ms. */
const QUICK_MS = 2_000;
/** The same for Python, which is fetched and started as a whole. */
const QUICK_PYTHON_MS = 10_000;

/**
 * What a device, its browser and its network can do, each to be asked for on its own.
 * @param frameUrl address of the sandbox's document
 */
export function createChecks(frameUrl: string, store: Store): Record<CheckId, () => Promise<Finding>> {
  let probing: Promise<Probe> | undefined;
  /** One run of the program answers two checks. */
  const probe = () => {
    probing ??= probeTypeScript(frameUrl);
    return probing;
  };
  const finding = (grade: Grade, values: Finding['values'] = {}): Finding => ({ grade, values });

  return {
    async typescript() {
      const outcome = await probe();
      if (outcome.kind === 'failed') return finding('missing', { reason: outcome.reason });
      const { coldMs, warmMs } = outcome;
      const values = { cold: Math.round(coldMs), warm: Math.round(warmMs) };
      return finding(coldMs <= QUICK_MS ? 'good' : 'limited', values);
    },
    async python() {
      const { firstOutputMs, reason } = await probePython(frameUrl);
      if (reason !== null) return finding('missing', { reason });
      const values = { seconds: (firstOutputMs / 1000).toFixed(1) };
      return finding(firstOutputMs <= QUICK_PYTHON_MS ? 'good' : 'limited', values);
    },
    async measuring() {
      const outcome = await probe();
      if (outcome.kind === 'failed') return finding('missing');
      const { spread, resolutionMs } = outcome;
      const values = { spread: (spread * 100).toFixed(1), resolution: Number(resolutionMs.toPrecision(2)) };
      return finding(spread <= ALLOWED_SPREAD ? 'good' : 'limited', values);
    },
    storage: async () =>
      finding(store.write('preferences', store.read('preferences') ?? {}) ? 'good' : 'missing'),
    sharing: async () => finding('CompressionStream' in globalThis ? 'good' : 'missing'),
    // Whether it can be reached only StackBlitz itself can tell, and it is not asked without a click.
    stackblitz: async () => finding(crossOriginIsolated ? 'good' : 'limited'),
  };
}

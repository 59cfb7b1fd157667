import { RunFailure } from '../../../../playgrounds/kit/ts/failure.ts';
import type { Lab } from '../../../../playgrounds/kit/ts/lab.ts';
import type { Measurement, MeasureOptions, Version } from '../../../../playgrounds/kit/ts/measure.ts';
import type { RunRequest } from '../../protocol.ts';
import { languageGlobals, webGlobals } from './global-names.ts';
import { harden } from './harden.ts';
import type { Native } from './loop/event-loop.ts';
import type { Linker } from './modules/linker.ts';
import { openProgram } from './open-program.ts';
import type { Outbox } from './outbox.ts';
import { noTracer } from './trace.ts';

type Measure = (options: MeasureOptions) => Promise<Measurement>;

/** Measures a lab with the kit that travels in its own files. The samples go to the host, which judges them. */
export async function runLab(request: RunRequest, native: Native, outbox: Outbox): Promise<void> {
  const { entry, runs, scale } = request;
  const { program, linker } = await openProgram(request, native, outbox, noTracer);
  // Whatever is never settled is ended by the host's clock, as the kit's own does elsewhere.
  program.loop.hold();
  try {
    const { measure, ...modules } = await loadModules(linker, entry);
    const measurement = await measure({
      ...modules,
      ...{ entry, runs, scale },
      onRun: (side, run) => outbox.send({ type: 'lab-run', side, run, runs }),
    });
    outbox.send({ type: 'measured', measurement });
    outbox.finish({ kind: 'done', exitCode: 0 });
  } catch (error) {
    program.crash(error);
  }
}

/**
 * The kit before all else: it takes its clock and timers before learner code could replace them. What it calls later,
 * the language's own functions, is frozen by then.
 */
async function loadModules(linker: Linker, entry: string) {
  const { measure } = (await linker.load('kit/measure.ts')) as { measure: Measure };
  const { lab } = (await linker.load('lab/lab.ts')) as { lab: Lab };
  const baseline = (await linker.load('baseline.ts'))[lab.entry] as Version;
  harden([...languageGlobals, ...webGlobals], [measure, lab, baseline]);
  const { [lab.entry]: learner, predictedLimit: prediction } = await linker.load(entry);
  if (typeof learner !== 'function') throw new RunFailure('missing-export', lab.entry);
  return { measure, lab, versions: { baseline, learner: learner as Version }, prediction };
}

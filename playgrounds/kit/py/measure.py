"""Runs both versions of a lab and takes their times."""

import asyncio
import inspect
from collections.abc import Callable
from dataclasses import dataclass

from .backend import Backend, ServiceError
from .canonical import canonical
from .clock import now
from .failure import only
from .lab import Lab
from .result import SIDES, Measurement, Sample, Side
from .unawaited import Unawaited

Version = Callable[..., object]

_WARM_UP_SCALE = 0.1
_LARGEST_PREDICTION = 1e9


@dataclass(frozen=True)
class MeasureOptions:
    """What to measure and how."""

    lab: Lab
    versions: dict[Side, Version]
    #: The learner's file, for the lines of the trace.
    entry: str
    #: Timed runs of each version.
    runs: int
    #: Multiplies every wait: 1 to judge time, less to see the structure only.
    scale: float
    on_run: Callable[[Side, int], None] = lambda _side, _run: None
    #: What the learner's file holds as `PREDICTED_LIMIT`.
    prediction: object = None


def measure(options: MeasureOptions) -> Measurement:
    """Runs both versions in turn, so that a machine that slows down slows both.

    The warm-up, at a tenth of the waits, keeps first-call costs out of the samples. What a version raises passes
    through. To be called outside of any event loop: a version may call `asyncio.run` itself.
    """
    samples: dict[Side, list[Sample]] = {"baseline": [], "learner": []}
    unawaited = Unawaited()
    with unawaited.counted(), asyncio.Runner() as runner:
        for side in SIDES:
            _run_once(options, side, options.scale * _WARM_UP_SCALE, runner, unawaited)
        for run in range(1, options.runs + 1):
            for side in SIDES:
                options.on_run(side, run)
                samples[side].append(_run_once(options, side, options.scale, runner, unawaited))
    return {"items": options.lab.items, "prediction": _prediction(options.prediction), "samples": samples}


def _prediction(stated: object) -> float | str | None:
    if isinstance(stated, int | float) and abs(stated) < _LARGEST_PREDICTION:
        return float(stated)
    return None if stated is None else repr(stated)


def _run_once(
    options: MeasureOptions, side: Side, scale: float, runner: asyncio.Runner, unawaited: Unawaited
) -> Sample:
    backend = Backend(scale, options.entry)
    arguments = options.lab.prepare(backend)
    version = options.versions[side]
    unawaited.count = 0
    start = now()
    try:
        value = options.lab.run(version, *arguments) if options.lab.run else version(*arguments)
        if inspect.isawaitable(value):
            value = runner.run(backend.run(value))
    # Also in the group that a task group raises.
    except* ServiceError as error:
        value = only(error)
    ms = now() - start
    backend.returned(unawaited.count, options.lab.facts(*arguments) if options.lab.facts else None)
    result = canonical(value)
    runner.run(backend.settle())
    return {"ms": ms, "result": result, "observation": backend.observe()}


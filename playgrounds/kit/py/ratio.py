"""Criteria that compare times. What cannot be trusted is not judged."""

import math
from collections.abc import Sequence

from . import statistics
from .criterion import goal_of, needs_clock
from .part import Case, Part, Told, failed, told
from .result import Params, Sample
from .waits import longest_stall

#: How far above the theoretical limit a ratio may lie: timers fire up to 1 ms early.
_LIMIT_TOLERANCE = 0.1
#: A target such as 0.8 * 3 is not exactly 2.4 in binary fractions.
_ROUNDING = 1e-9
#: Share of the run from which on a stall is no detail of it.
_LONG_STALL = 0.2


def _verdict(case: Case) -> Told | None:
    criterion, limit = case.config["criterion"], case.config["limit"]
    if not needs_clock(criterion):
        return None
    goal = goal_of(criterion, limit["ratio"] if limit else None)
    figures: Params = {
        "ratio": statistics.round_down(case.ratio),
        "goal": statistics.round_down(goal),
        "limit": limit["ratio"] if limit else "–",
    }
    cause = next(iter(case.misconceptions), None)
    below = failed(cause) if cause else told("failed", "below", figures)
    if goal > 1 and never_overlapped(case.learner):
        return below
    if not case.timed:
        return below if cause else told("unstable", "untimed")
    if case.hidden:
        return told("unstable", "hidden")
    if case.unsteady:
        return case.unsteady
    highest = limit["ratio"] * (1 + _LIMIT_TOLERANCE) if limit else math.inf
    if case.ratio > highest:
        # What is left out is left out of every run; what others on the machine delay is not in the best of them.
        best = statistics.ratio(_fastest(case.baseline), _fastest(case.learner))
        return told("failed", "suspicious", figures) if best > highest else told("unstable", "disturbed")
    if not case.ratio >= goal - _ROUNDING:
        return below
    # Overlap enough makes up for the time of a call that blocks; not for what it does to all else on the loop.
    is_long = longest_stall(case.learner) > _LONG_STALL * _fastest(case.learner)
    blocks = case.found("blocking-in-async") or (case.found("blocked-loop") if is_long else None)
    if blocks:
        return failed(blocks)
    return told("passed", "as-predicted" if criterion["kind"] == "prediction" else "passed", figures)


ratio = Part(verdict=_verdict)


def _fastest(samples: Sequence[Sample]) -> float:
    return min(sample["ms"] for sample in samples)


def never_overlapped(samples: Sequence[Sample]) -> bool:
    """Whether each operation of every run had the time to itself."""
    seen = [sample["observation"] for sample in samples]
    return all(run["calls"] > 1 and run["peakConcurrency"] == 1 for run in seen)

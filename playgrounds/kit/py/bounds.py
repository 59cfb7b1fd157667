"""What must hold beside the criterion, in every run of the learner's version. Takes no clock."""

from collections.abc import Callable, Sequence
from typing import Any

from .result import Check, Observation, Sample

#: What an operation came to that the service refused.
REFUSED = "HTTP 429"
#: The same, since it came before the time that `Retry-After` had told.
TOO_EARLY = f"{REFUSED} (Retry-After)"


def bound_checks(bounds: Sequence[dict[str, Any]], learner: Sequence[Sample]) -> list[Check]:
    """One check for each bound; `actual` is the worst of the runs."""
    return [_check(bound["kind"], bound["max"], learner) for bound in bounds]


def came_to(seen: Observation, *ends: str) -> int:
    """Operations of an observation that came to one of these."""
    return sum(any(span["on"] in ends for span in task["spans"]) for task in seen["tasks"])


def _check(kind: str, limit: int, learner: Sequence[Sample]) -> Check:
    actual = max(_FIGURES[kind](sample) for sample in learner)
    passed = actual <= limit
    key = kind if passed else f"{kind}-exceeded"
    return {"id": kind, "passed": passed, "messageKey": key, "params": {"actual": actual, "max": limit}}


_FIGURES: dict[str, Callable[[Sample], int]] = {
    "peak-concurrency": lambda sample: sample["observation"]["peakConcurrency"],
    "refused-calls": lambda sample: came_to(sample["observation"], REFUSED, TOO_EARLY),
}

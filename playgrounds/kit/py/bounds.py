"""What must hold beside the criterion, in every run of the learner's version. Takes no clock."""

from collections.abc import Callable, Sequence
from typing import Any

from .result import Check, Observation, Sample, Task

#: What an operation came to that the service refused.
REFUSED = "HTTP 429"
#: The same, since it came before the time that `Retry-After` had told.
TOO_EARLY = f"{REFUSED} (Retry-After)"


#: What a call came to that was given up in spite of its answer: the machine stood still for longer than its time limit.
STALLED = "stalled"

#: What opens and closes a connection. It is no item of the work.
CONNECT = "connect"
CLOSE = "close"
#: What a connection and a query came to that the database refused, in its own words.
TOO_MANY_CLIENTS = "sorry, too many clients already"
IN_PROGRESS = "cannot perform operation: another operation is in progress"
#: What a read comes to that a pool of threads did: of slow storage, and of a file that was in memory anyway.
POOLED = "file"
CACHED = "file in memory"
#: What became of a read that had been called before a thread was asked for.
NOT_CALLABLE = "not callable"


def is_work(task: Task) -> bool:
    """Whether an operation is part of the work."""
    return all(span["on"] not in (CONNECT, CLOSE, TOO_MANY_CLIENTS) for span in task["spans"])


def peak_of_work(seen: Observation) -> int:
    """Most items of the work in flight at one time: connections may well be opened side by side."""
    if came_to(seen, CONNECT) == 0:
        return seen["peakConcurrency"]
    spans = [span for task in seen["tasks"] if is_work(task) for span in task["spans"] if span["state"] != "ready"]
    return max((sum(one["from"] <= span["from"] < one["to"] for one in spans) for span in spans), default=0)


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
    "pool-jobs": lambda sample: sum(
        any(span["state"] != "blocked" and span["on"] in (POOLED, CACHED) for span in task["spans"])
        for task in sample["observation"]["tasks"]
    ),
    "left-open": lambda sample: came_to(sample["observation"], CONNECT) - came_to(sample["observation"], CLOSE),
    "refused-calls": lambda sample: came_to(sample["observation"], REFUSED, TOO_EARLY),
}

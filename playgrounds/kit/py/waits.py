"""Misconceptions about waiting, whatever is waited for."""

from collections.abc import Sequence

from .bounds import IN_PROGRESS, came_to, is_work
from .canonical import count_promises
from .part import Misconception, Part
from .result import LabConfig, Measurement, Observation, Sample, Task
from .statistics import round_to

#: A loop that stands still for less is no matter of the learner's code, in ms: a busy machine alone makes up to 10.
_STALL_MS = 40
#: How many times as long as in the baseline a loop stands still if it is the learner's doing.
_STALL_FACTOR = 3


def _missing_await(run: Sample, baseline: Sample) -> int:
    """Started but not awaited: the version returned before its operations did."""
    return 0 if _is_complete(run, baseline) else max(run["observation"]["unfinished"], count_promises(run["result"]))


def _promise_in_result(run: Sample, baseline: Sample) -> int:
    """Waited for, and yet returned as tasks in place of what they hold."""
    return count_promises(run["result"]) if _is_complete(run, baseline) else 0


def _blocking_in_async(run: Sample, _baseline: Sample) -> int:
    """A blocking call stays blocking inside an async function, gather or not: the two look the same."""
    return run["observation"]["blocked"]


def _await_in_loop(run: Sample, _baseline: Sample) -> int:
    """Each wait began after the one before had ended, without having asked before that."""
    seen = run["observation"]
    in_turn = is_clean(seen) and seen["calls"] > 1 and seen["peakConcurrency"] == 1
    return seen["calls"] if in_turn and not is_queued(seen["tasks"]) and came_to(seen, IN_PROGRESS) == 0 else 0


def _blocked_loop(config: LabConfig, measurement: Measurement) -> list[Misconception]:
    """The learner's own code kept the loop: in every run, so that nothing else of the machine is taken for it."""
    samples, criterion = measurement["samples"], config["criterion"]
    ms = longest_stall(samples["learner"])
    if criterion["kind"] == "heartbeat-gap":
        is_own = ms > criterion["maxMs"]
    else:
        is_own = ms >= _STALL_MS and ms >= _STALL_FACTOR * longest_stall(samples["baseline"])
    return [{"id": "blocked-loop", "params": {"ms": round_to(ms, 0), "where": config["entry"]}}] if is_own else []


waits = Part(
    recognisers={
        "missing-await": _missing_await,
        "promise-in-result": _promise_in_result,
        "blocking-in-async": _blocking_in_async,
        "await-in-loop": _await_in_loop,
    },
    find=_blocked_loop,
)


def longest_stall(samples: Sequence[Sample]) -> float:
    """For how long the loop stands still at most, in ms: of the run in which the machine disturbed least."""
    return min(sample["observation"]["stalledMs"] for sample in samples)


def late(tasks: Sequence[Task]) -> list[Task]:
    """Operations that began only after another had ended."""
    first_end = min((task["end"] for task in tasks), default=0)
    return [task for task in tasks if task["start"] >= first_end]


def queued(tasks: Sequence[Task]) -> list[Task]:
    """Operations that stood in a queue before they began."""
    return [task for task in tasks if any(span["state"] == "ready" for span in task["spans"])]


def is_queued(tasks: Sequence[Task]) -> bool:
    """Whether most stood in a queue: one or two may have waited for a connection to be opened."""
    return len(queued(tasks)) * 2 > sum(map(is_work, tasks))


def _is_complete(run: Sample, baseline: Sample) -> bool:
    seen = run["observation"]
    return seen["unfinished"] == 0 and seen["calls"] >= baseline["observation"]["calls"]


def is_clean(seen: Observation) -> bool:
    """Whether nothing was blocked, and nothing left behind."""
    return seen["blocked"] + seen["unfinished"] == 0

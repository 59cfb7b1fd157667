"""Misconceptions about calls of a service, which can fail."""

from collections.abc import Callable

from .bounds import REFUSED, STALLED, TOO_EARLY, came_to
from .items import Item, items_of
from .part import Case, Part, Recogniser, bound_check
from .result import Sample, Task

_LATE = "timed-out"
#: For so long nothing else ends beside the slowest of a batch, in ms: the slow answers of a service are no less.
_IDLE_MS = 50
#: What a call came to that fails however often it is made.
_BROKEN = "HTTP 500"


def _race_without_abort(run: Sample, baseline: Sample) -> int:
    """Given up, and yet still under way when the version returned: losing a race cancels nothing."""
    seen = run["observation"]
    left = [task for task in seen["tasks"] if task["state"] == "pending"]
    items = (item for item in items_of(run, baseline) if item.expected == item.actual == _LATE)
    given_up = [task for item in items for task in item.tasks]
    return len(left) if seen["unfinished"] == len(left) and all(task in given_up for task in left) else 0


def _came(end: str) -> Recogniser:
    """Counts the calls that came to this."""
    return lambda run, _baseline: came_to(run["observation"], end)


def _retried_in_vain(run: Sample, baseline: Sample) -> int:
    """Made again, although it fails for good."""
    return max(0, came_to(run["observation"], _BROKEN) - came_to(baseline["observation"], _BROKEN))


def _in_batches(run: Sample, _baseline: Sample) -> int:
    """Nothing new began until the slowest of those before had ended. Once that may be a call that is made again."""
    tasks = run["observation"]["tasks"]

    def is_held_up(at: int) -> bool:
        ends, start = [task["end"] for task in tasks[:at]], tasks[at]["start"]
        return sum(end > start - _IDLE_MS for end in ends) == 1 and start >= max(ends)

    held_up = sum(map(is_held_up, range(len(tasks))))
    return max(0, held_up - 1) if run["observation"]["peakConcurrency"] > 1 else 0


def _count(is_so: Callable[[Item], bool]) -> Recogniser:
    """Counts the items of a run that are so."""
    return lambda run, baseline: sum(map(is_so, items_of(run, baseline)))


def _is_given_up(item: Item) -> bool:
    """A deadline that began before the call did, or that all calls share."""
    return item.actual == _LATE != item.expected


def _is_error(item: Item) -> bool:
    """An error of the service, returned as if it were an answer."""
    return item.actual == "ok" and _ended(item.tasks, "error")


def _is_not_retried(item: Item) -> bool:
    """A passing failure taken for a lasting one."""
    is_passing = len(item.model) > 1 and item.expected == "ok"
    return is_passing and len(item.tasks) == 1 and _has_failed(item.tasks[0])


def _is_waited_out(item: Item) -> bool:
    """Waited for what the baseline gives up."""
    return item.expected == _LATE != item.actual and _ended(item.tasks, "done")


def _excuses(case: Case) -> bool:
    """Whoever is kept waiting hands in the same items all the same."""
    runs = [*case.baseline, *case.learner]
    return any(came_to(run["observation"], STALLED) for run in runs) and all(items_of(run, runs[0]) for run in runs)


calls = Part(
    recognisers={
        "race-without-abort": _race_without_abort,
        # More at one time than the service takes: no limit, or one around what had started already.
        "over-limit": _came(REFUSED),
        # Tried again at once, before the time that the service had told.
        "retry-too-early": _came(TOO_EARLY),
        "deadline-too-wide": _count(_is_given_up),
        "error-as-success": _count(_is_error),
        "no-retry": _count(_is_not_retried),
        "retried-in-vain": _retried_in_vain,
        "in-batches": _in_batches,
        "no-deadline": _count(_is_waited_out),
    },
    excuses=_excuses,
    check=bound_check("refused-calls", lambda seen: came_to(seen, REFUSED, TOO_EARLY)),
)


def _ended(tasks: list[Task], state: str) -> bool:
    return len(tasks) > 0 and tasks[-1]["state"] == state


def _has_failed(task: Task) -> bool:
    """Answered with an error, which being refused is not: then it did not get as far."""
    return task["state"] == "error" and all(span["on"] != REFUSED for span in task["spans"])

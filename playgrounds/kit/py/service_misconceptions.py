"""Misconceptions about a service whose calls can fail: how many times each shows in one run."""

from collections.abc import Callable, Sequence

from .bounds import (
    CACHED,
    CLOSE,
    CONNECT,
    IN_PROGRESS,
    NOT_CALLABLE,
    REFUSED,
    TOO_EARLY,
    TOO_MANY_CLIENTS,
    came_to,
    is_work,
    peak_of_work,
)
from .items import items_of, outcome_of
from .result import Observation, Sample, Task

Recogniser = Callable[[Observation, str, Sample], int]


def _called_before_the_thread(seen: Observation, _result: str, _baseline: Sample) -> int:
    """Read before a thread was asked for, which then got the contents in place of a function."""
    return came_to(seen, NOT_CALLABLE)


def _cached_through_pool(seen: Observation, _result: str, _baseline: Sample) -> int:
    """Handed over although there was nothing to wait for."""
    return came_to(seen, CACHED)


def _too_many_connections(seen: Observation, _result: str, _baseline: Sample) -> int:
    """More connections than the server takes."""
    return came_to(seen, TOO_MANY_CLIENTS)


def _one_connection(seen: Observation, _result: str, _baseline: Sample) -> int:
    """Asked at the same time and yet served one at a time: they share a connection."""
    return stuck_on_one(seen)


def _connection_left_open(seen: Observation, _result: str, _baseline: Sample) -> int:
    """Opened and not closed."""
    return max(0, came_to(seen, CONNECT) - came_to(seen, CLOSE))


def _race_without_abort(seen: Observation, result: str, baseline: Sample) -> int:
    """Given up, and yet still under way when the version returned: losing a race cancels nothing."""
    left = [task for task in seen["tasks"] if task["state"] == "pending"]
    given_up = [
        task
        for item in items_of(seen, result, baseline)
        if _end_of(item.model) == "cancelled" and item.expected == item.actual
        for task in item.tasks
    ]
    return len(left) if seen["unfinished"] == len(left) and all(task in given_up for task in left) else 0


def _over_limit(seen: Observation, _result: str, _baseline: Sample) -> int:
    """More at one time than the service takes: no limit, or one around what had started already."""
    return came_to(seen, REFUSED)


def _retry_too_early(seen: Observation, _result: str, _baseline: Sample) -> int:
    """Tried again at once, before the time that the service had told."""
    return came_to(seen, TOO_EARLY)


def _deadline_too_wide(seen: Observation, result: str, baseline: Sample) -> int:
    """A deadline that began before the call did, or that all calls share."""
    items = items_of(seen, result, baseline)
    given = next((outcome_of(item.expected) for item in items if _end_of(item.model) == "cancelled"), None)
    if given is None:
        return 0
    return sum(outcome_of(item.actual) == given and outcome_of(item.expected) != given for item in items)


def _error_as_success(seen: Observation, result: str, baseline: Sample) -> int:
    """An error of the service, returned as if it were an answer."""
    items = items_of(seen, result, baseline)
    plain = (item for item in items if len(item.model) == 1 and _end_of(item.model) == "done")
    success = next((outcome_of(item.expected) for item in plain), None)
    if success is None:
        return 0
    return sum(_end_of(item.tasks) == "error" and outcome_of(item.actual) == success for item in items)


def _no_retry(seen: Observation, result: str, baseline: Sample) -> int:
    """A passing failure taken for a lasting one."""
    return sum(
        len(item.model) > 1
        and _end_of(item.model) == "done"
        and len(item.tasks) == 1
        and _failed(item.tasks[0])
        for item in items_of(seen, result, baseline)
    )


def _no_deadline(seen: Observation, result: str, baseline: Sample) -> int:
    """Waited for what the baseline gives up."""
    return sum(
        _end_of(item.model) == "cancelled" and _end_of(item.tasks) == "done" and item.expected != item.actual
        for item in items_of(seen, result, baseline)
    )


#: Before all others.
FIRST: dict[str, Recogniser] = {
    "called-before-the-thread": _called_before_the_thread,
    "too-many-connections": _too_many_connections,
    "one-connection": _one_connection,
    "race-without-abort": _race_without_abort,
}
#: After what was not awaited: whoever awaits nothing also starts too many.
LATER: dict[str, Recogniser] = {
    "over-limit": _over_limit,
    "retry-too-early": _retry_too_early,
    "deadline-too-wide": _deadline_too_wide,
    "error-as-success": _error_as_success,
    "cached-through-pool": _cached_through_pool,
    "connection-left-open": _connection_left_open,
    "no-retry": _no_retry,
    "no-deadline": _no_deadline,
}


def stuck_on_one(seen: Observation) -> int:
    """Queries that could not run beside another, on a connection that they share."""
    refused = came_to(seen, IN_PROGRESS)
    if refused > 0 or seen["unfinished"] > 0 or peak_of_work(seen) > 1:
        return refused
    work = [task for task in seen["tasks"] if is_work(task)]
    queued = sum(any(span["state"] == "ready" for span in task["spans"]) for task in work)
    # One or two may have waited for a connection to be opened.
    return queued if queued * 2 > len(work) else 0


def _failed(task: Task) -> bool:
    """Answered with an error, which being refused is not: then it did not get as far."""
    return task["state"] == "error" and all(span["on"] != REFUSED for span in task["spans"])


def _end_of(tasks: Sequence[Task]) -> str | None:
    return tasks[-1]["state"] if tasks else None

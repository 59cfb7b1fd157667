"""Recognises a wrong version by what the backend saw: counts, overlap, order. Never by its text."""

from collections.abc import Callable, Sequence
from typing import TypedDict

from .canonical import count_promises
from .result import Observation, Params, Sample


class Misconception(TypedDict):
    """One that a run shows. `where` of its parameters tells the learner's file and line."""

    id: str
    params: Params


def _missing_await(seen: Observation, result: str) -> int:
    """Started but not awaited: the version returned before its operations did."""
    return max(seen["unfinished"], count_promises(result))


def _blocking_in_async(seen: Observation, _result: str) -> int:
    """A blocking call stays blocking inside an async function, gather or not: the two look the same."""
    return seen["blocked"]


def _await_in_loop(seen: Observation, _result: str) -> int:
    """Each wait began after the one before had ended."""
    one_by_one = seen["calls"] > 1 and seen["peakConcurrency"] == 1 and seen["blocked"] + seen["unfinished"] == 0
    return seen["calls"] if one_by_one else 0


#: How many times each shows in one run. The first found is the first told.
_RECOGNISERS: dict[str, Callable[[Observation, str], int]] = {
    "missing-await": _missing_await,
    "blocking-in-async": _blocking_in_async,
    "await-in-loop": _await_in_loop,
}


def recognise(ids: Sequence[str], samples: Sequence[Sample], entry: str) -> list[Misconception]:
    """Those of `ids` that the learner's runs show."""
    found: list[Misconception] = []
    for name, recogniser in _RECOGNISERS.items():
        counts = [recogniser(sample["observation"], sample["result"]) for sample in samples]
        count = max(counts, default=0)
        if count == 0 or name not in ids:
            continue
        observation = samples[counts.index(count)]["observation"]
        spans = [span for task in observation["tasks"] for span in task["spans"]]
        fitting = (span for span in spans if name != "blocking-in-async" or span["state"] == "blocked")
        span = next(fitting, None)
        where = f"{entry}:{span['line']}" if span and span["line"] else entry
        found.append({"id": name, "params": {"count": count, "where": where}})
    return found

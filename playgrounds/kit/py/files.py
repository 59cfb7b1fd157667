"""Misconceptions about files and the threads that read them."""

from .bounds import POOLED, came_to
from .part import Part, bound_check
from .result import Observation, Sample

#: What a read by a pool of threads comes to if the file was in memory anyway.
CACHED = "file in memory"
#: What became of a read that had been called before a thread was asked for.
NOT_CALLABLE = "not callable"


def _called_before_the_thread(run: Sample, _baseline: Sample) -> int:
    """Read before a thread was asked for, which then got the contents in place of a function."""
    return came_to(run["observation"], NOT_CALLABLE)


def _cached_through_pool(run: Sample, _baseline: Sample) -> int:
    """Handed over although there was nothing to wait for."""
    return came_to(run["observation"], CACHED)


def _pool_jobs(seen: Observation) -> int:
    return sum(
        any(span["state"] != "blocked" and span["on"] in (POOLED, CACHED) for span in task["spans"])
        for task in seen["tasks"]
    )


files = Part(
    recognisers={
        "called-before-the-thread": _called_before_the_thread,
        "cached-through-pool": _cached_through_pool,
    },
    check=bound_check("pool-jobs", _pool_jobs),
)

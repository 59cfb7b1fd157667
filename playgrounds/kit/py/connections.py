"""Misconceptions about the connections to a database."""

from .bounds import CLOSE, CONNECT, IN_PROGRESS, TOO_MANY_CLIENTS, came_to
from .part import Part, bound_check
from .result import Observation, Sample
from .waits import is_queued, queued

#: What is said to a query whose pool was closed before it had its turn.
POOL_CLOSED = "pool is closed"


def _too_many_connections(run: Sample, _baseline: Sample) -> int:
    """More connections than the server takes."""
    return came_to(run["observation"], TOO_MANY_CLIENTS)


def _one_connection(run: Sample, _baseline: Sample) -> int:
    """Asked at the same time and yet served one at a time: they share a connection."""
    seen = run["observation"]
    refused = came_to(seen, IN_PROGRESS)
    if refused > 0 or seen["unfinished"] > 0 or seen["peakConcurrency"] > 1:
        return refused
    return len(queued(seen["tasks"])) if is_queued(seen["tasks"]) else 0


def _pool_closed_early(run: Sample, _baseline: Sample) -> int:
    """Asked of a pool that was closed before they had their turn, which the version awaited and so was told."""
    return run["observation"]["unfinished"] if POOL_CLOSED in run["result"] else 0


def _connection_left_open(run: Sample, _baseline: Sample) -> int:
    """Opened and not closed."""
    return max(0, _left_open(run["observation"]))


def _left_open(seen: Observation) -> int:
    # Closing takes its time: what the version does not wait for is not closed when it returns.
    closed = [task for task in seen["tasks"] if task["state"] != "pending" or task["spans"][0]["on"] != CLOSE]
    return came_to(seen, CONNECT) - came_to({**seen, "tasks": closed}, CLOSE)


connections = Part(
    recognisers={
        "too-many-connections": _too_many_connections,
        "one-connection": _one_connection,
        "pool-closed-early": _pool_closed_early,
        "connection-left-open": _connection_left_open,
    },
    check=bound_check("left-open", _left_open),
)

"""By what names operations are known: what they wait on, and what they came to."""

from .result import Observation, Task

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
#: What a read comes to that a pool of threads did.
POOLED = "file"


def is_work(task: Task) -> bool:
    """Whether an operation is part of the work: it is counted."""
    return all(span["on"] not in (CONNECT, CLOSE, TOO_MANY_CLIENTS) for span in task["spans"])


def came_to(seen: Observation, *ends: str) -> int:
    """Operations of an observation that came to one of these."""
    return sum(any(span["on"] in ends for span in task["spans"]) for task in seen["tasks"])

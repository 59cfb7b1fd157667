"""What a suspended task waits on, and on which line of the learner's file. Reads the task; changes nothing."""

import asyncio
import os
from collections.abc import Iterator
from types import FrameType
from typing import Any

_ASYNCIO = os.path.dirname(asyncio.__file__) + os.sep
#: Where a coroutine of asyncio is known by another name than its own.
_NAMES = {
    "_wait": "wait",
    "TaskGroup._aexit": "TaskGroup",
    "TaskGroup.__aexit__": "TaskGroup",
    "_ContextManagerMixin.__aenter__": "lock",
}


def place(coroutine: Any, entry: str) -> int | None:
    """Line of `entry` that the innermost of its frames stands on; None if it has none on the stack of awaits."""
    line = None
    for frame in _frames(coroutine):
        if frame.f_code.co_filename == entry:
            line = frame.f_lineno
    return line


def wait_of(task: asyncio.Task[Any], entry: str) -> tuple[str, int | None]:
    """What a task waits on (`sleep`, `gather`, `Lock.acquire`, `task` …) and the line that asked for it."""
    innermost = None
    line = None
    for frame in _frames(task.get_coro()):
        innermost = frame.f_code
        if innermost.co_filename == entry:
            line = frame.f_lineno
    if innermost is not None and innermost.co_filename.startswith(_ASYNCIO):
        return _NAMES.get(innermost.co_qualname, innermost.co_qualname), line
    return _kind_of(task._fut_waiter), line


def _kind_of(future: object) -> str:
    if isinstance(future, asyncio.Task):
        return "task"
    return "gather" if type(future).__name__ == "_GatheringFuture" else "future"


def _frames(coroutine: Any) -> Iterator[FrameType]:
    """Frames of a coroutine and of all that it awaits in turn, outermost first."""
    awaited = coroutine
    while awaited is not None:
        frame = getattr(awaited, "cr_frame", None) or getattr(awaited, "gi_frame", None)
        if frame is None:
            return
        yield frame
        awaited = getattr(awaited, "cr_await", None) or getattr(awaited, "gi_yieldfrom", None)

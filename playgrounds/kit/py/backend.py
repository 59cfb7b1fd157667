"""Simulated I/O that labs build on, and what it sees of a run."""

import asyncio
import sys
import time
from asyncio import get_running_loop, sleep
from collections.abc import Awaitable, Coroutine
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from .clock import now
from .failure import is_learners
from .heartbeat import Heartbeat
from .result import Observation, Seen, Task

Answer = TypeVar("Answer")

# Taken before learner code is loaded, so that a replaced one does not reach the measurement.
_block = time.sleep


@dataclass(frozen=True)
class Operation(Generic[Answer]):
    """What is asked for, and after how many ms (at scale 1) the answer comes."""

    label: str
    #: Kind of the wait, such as `sleep`.
    on: str
    ms: float
    answer: Answer
    #: What it fails with in place of the answer.
    fails: Exception | None = None


class Backend:
    """A backend for one run. Times of its tasks in ms since it was made."""

    def __init__(self, scale: float, entry: str) -> None:
        """`scale` multiplies its waits; `entry` is the file whose lines the trace names."""
        self._scale = scale
        self._entry = entry
        self._origin = now()
        self._heartbeat = Heartbeat()
        self._tasks: list[Task] = []
        self._in_flight = 0
        #: Operations that have ended, or were cancelled.
        self._over = 0
        self._peak = 0
        #: What counts of the run: taken when the version returned.
        self._seen: Seen | None = None

    def wait(self, operation: Operation[Answer]) -> Coroutine[None, None, Answer]:
        """Answers later; the event loop is free meanwhile. A call that nobody awaits is seen, and never begins."""
        coroutine = self._wait(operation, self._ask(operation, "waiting"))
        # Where nobody awaits it, Python says so by this name: let it be the one that the learner called.
        coroutine.__qualname__ = sys._getframe(1).f_code.co_name
        return coroutine

    def block(self, operation: Operation[Answer]) -> Answer:
        """Answers like a synchronous driver: the thread, hence the event loop, stands still meanwhile."""
        task = self._ask(operation, "blocked")
        self._begin(task)
        self._heartbeat.pause()
        _block(operation.ms * self._scale / 1000)
        self._heartbeat.resume()
        return self._settle(operation, task)

    async def _wait(self, operation: Operation[Answer], task: Task) -> Answer:
        self._heartbeat.start(get_running_loop())
        self._begin(task)
        try:
            await sleep(operation.ms * self._scale / 1000)
        except asyncio.CancelledError:
            self._end(task, "cancelled")
            raise
        return self._settle(operation, task)

    def _settle(self, operation: Operation[Answer], task: Task) -> Answer:
        self._end(task, "error" if operation.fails else "done")
        if operation.fails:
            raise operation.fails
        return operation.answer

    def _ask(self, operation: Operation[object], state: Literal["waiting", "blocked"]) -> Task:
        at = now() - self._origin
        line = line_in(self._entry)
        task: Task = {
            "id": len(self._tasks) + 1,
            "label": operation.label,
            "parent": 0,
            "start": at,
            "end": at,
            "state": "pending",
            "spans": [{"state": state, "from": at, "to": at, "on": operation.on, "line": line}],
        }
        self._tasks.append(task)
        return task

    def _begin(self, task: Task) -> None:
        task["start"] = task["spans"][0]["from"] = task["spans"][0]["to"] = now() - self._origin
        self._in_flight += 1
        self._peak = max(self._peak, self._in_flight)

    def _end(self, task: Task, state: Literal["done", "error", "cancelled"] = "done") -> None:
        task["end"] = task["spans"][0]["to"] = now() - self._origin
        task["state"] = state if self._seen is None else "pending"
        self._in_flight -= 1
        self._over += 1

    def scaled(self, ms: float) -> float:
        """A time of the lab's world, in ms: as long as waits of so many ms are in this run."""
        return ms * self._scale

    async def run(self, version: Awaitable[object]) -> object:
        """Awaits a version, watching the event loop meanwhile."""
        self._heartbeat.start(get_running_loop())
        try:
            return await version
        finally:
            self._heartbeat.stop()

    def returned(self, unawaited: int = 0, facts: dict[str, float] | None = None) -> None:
        """To be called the moment a version has returned.

        `unawaited` coroutines never ran: some of them asked for an operation, the others would have.
        """
        unfinished = max(len(self._tasks) - self._over, unawaited)
        self._seen = {
            "calls": self._over + unfinished,
            "facts": facts or {},
            "peakConcurrency": self._peak,
            "unfinished": unfinished,
            "stalledMs": self._heartbeat.stalled_ms,
        }

    async def settle(self) -> None:
        """Waits for what a version left behind, so that it does not reach into the next run."""
        await sleep(0)
        while self._in_flight > 0:
            await sleep(0.001)

    def observe(self) -> Observation:
        """What was seen of the run, to be called when it has settled."""
        if self._seen is None:
            raise RuntimeError("A run is observed once its version has returned.")
        blocked = sum(task["spans"][0]["state"] == "blocked" for task in self._tasks)
        return {**self._seen, "blocked": blocked, "tasks": self._tasks}


def line_in(file: str) -> int | None:
    """Line of the learner's `file` nearest to the caller; None if it is not on the stack."""
    frame = sys._getframe()
    while frame is not None:
        if is_learners(frame.f_code.co_filename, file):
            return frame.f_lineno
        frame = frame.f_back
    return None

"""Simulated I/O that labs build on, and what it sees of a run."""

import inspect
import sys
import time
from asyncio import CancelledError, get_running_loop, sleep
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from threading import Lock, current_thread, main_thread
from typing import Generic, Literal, TypeVar

from .bounds import is_work
from .clock import now
from .failure import is_learners
from .heartbeat import Heartbeat
from .result import Observation, Seen, Span, Task

Answer = TypeVar("Answer")
EndState = Literal["done", "error", "cancelled"]
#: A shorter stay in a queue is not drawn, in ms.
_SHORTEST_QUEUE_MS = 1

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


# A version that lets it through has its run judged by it, not ended.
class ServiceError(Exception):
    """Refused by the service of a lab."""


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
        #: Those of them that are part of the work.
        self._working = 0
        #: Operations that have ended, or were cancelled.
        self._over = 0
        self._peak = 0
        #: What counts of the run: taken when the version returned.
        self._seen: Seen | None = None
        self._cleanings: list[Callable[[], object]] = []
        # A server of a lab runs in a thread of its own.
        self._lock = Lock()

    def open(self, label: str, on: str, *, blocks: bool = False, line: int | None = None) -> "Call":
        """Asks for an operation that the lab serves by itself. It counts as unfinished until it is over.

        `blocks`: whoever asks stands still until it is. `line`: of the learner's file, where another thread asks.
        """
        at = now() - self._origin
        span: Span = {
            "state": "blocked" if blocks else "waiting",
            "from": at,
            "to": at,
            "on": on,
            "line": self.line() if line is None else line,
        }
        task: Task = {
            "id": len(self._tasks) + 1,
            "label": label,
            "parent": 0,
            "start": at,
            "end": at,
            "state": "pending",
            "spans": [span],
        }
        self._tasks.append(task)
        return Call(self, task)

    def line(self) -> int | None:
        """Line of the learner's file that is being run."""
        return line_in(self._entry)

    def afterwards(self, clean: Callable[[], object]) -> None:
        """To be called, in turn, when the run is over and all that it left behind has settled.

        What it returns is awaited where it can be.
        """
        self._cleanings.append(clean)

    def wait(self, operation: Operation[Answer]) -> Coroutine[None, None, Answer]:
        """Answers later; the event loop is free meanwhile. A call that nobody awaits is seen, and never begins."""
        coroutine = self._wait(operation, self.open(operation.label, operation.on))
        # Where nobody awaits it, Python says so by this name: let it be the one that the learner called.
        coroutine.__qualname__ = sys._getframe(1).f_code.co_name
        return coroutine

    def block(self, operation: Operation[Answer]) -> Answer:
        """Answers like a synchronous driver: the thread, on which an event loop may run, stands still meanwhile."""
        on_loop = current_thread() is main_thread()
        call = self.open(operation.label, operation.on, blocks=on_loop)
        call.begin()
        if on_loop:
            self._heartbeat.pause()
        _block(operation.ms * self._scale / 1000)
        if on_loop:
            self._heartbeat.resume()
        return _settle(operation, call)

    async def _wait(self, operation: Operation[Answer], call: "Call") -> Answer:
        self._heartbeat.start(get_running_loop())
        call.begin()
        try:
            await sleep(operation.ms * self._scale / 1000)
        except CancelledError:
            call.end("cancelled")
            raise
        return _settle(operation, call)

    def _begin(self, task: Task, queued_at: float | None = None) -> None:
        with self._lock:
            at = now() - self._origin
            [span] = task["spans"]
            task["start"] = at if queued_at is None else queued_at - self._origin
            if at - task["start"] >= _SHORTEST_QUEUE_MS:
                task["spans"].insert(0, {**span, "state": "ready", "from": task["start"], "to": at})
            span["from"] = span["to"] = at
            self._in_flight += 1
            self._working += is_work(task)
            self._peak = max(self._peak, self._working)

    def _end(self, task: Task, state: EndState, begun: bool) -> None:
        with self._lock:
            task["end"] = task["spans"][-1]["to"] = now() - self._origin
            task["state"] = state if self._seen is None else "pending"
            self._in_flight -= begun
            self._working -= begun and is_work(task)
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
        work = [task for task in self._tasks if is_work(task)]
        pending = sum(task["state"] == "pending" for task in work)
        unfinished = max(pending, unawaited)
        self._seen = {
            "calls": len(work) - pending + unfinished,
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
        for clean in self._cleanings:
            cleaned = clean()
            if inspect.isawaitable(cleaned):
                await cleaned

    def observe(self) -> Observation:
        """What was seen of the run, to be called when it has settled."""
        if self._seen is None:
            raise RuntimeError("A run is observed once its version has returned.")
        blocked = sum(task["spans"][-1]["state"] == "blocked" for task in self._tasks)
        return {**self._seen, "blocked": blocked, "tasks": self._tasks}


class Call:
    """An operation that something else than a timer answers, such as a server: told as it goes on, from any thread."""

    def __init__(self, backend: Backend, task: Task) -> None:
        self._backend = backend
        self._task = task
        self._begun = False
        self._queued_at: float | None = None
        #: Whether it has ended, by whichever side.
        self.is_over = False

    def queue(self) -> None:
        """It stands in a queue from now until it begins."""
        self._queued_at = now()

    def begin(self) -> None:
        """It has reached whoever serves it, and is in flight from now on."""
        if not self._begun and not self.is_over:
            self._begun = True
            self._backend._begin(self._task, self._queued_at)

    def end(self, state: EndState = "done", on: str | None = None) -> None:
        """It is over; later ends change nothing. `on` tells what it came to, such as `HTTP 503`."""
        with self._backend._lock:
            was_over, self.is_over = self.is_over, True
        if was_over:
            return
        if on is not None:
            self._task["spans"][-1]["on"] = on
        self._backend._end(self._task, state, self._begun)


def _settle(operation: Operation[Answer], call: Call) -> Answer:
    call.end("error" if operation.fails else "done")
    if operation.fails:
        raise operation.fails
    return operation.answer


def line_in(file: str) -> int | None:
    """Line of the learner's `file` nearest to the caller; None if it is not on the stack."""
    frame = sys._getframe()
    while frame is not None:
        if is_learners(frame.f_code.co_filename, file):
            return frame.f_lineno
        frame = frame.f_back
    return None

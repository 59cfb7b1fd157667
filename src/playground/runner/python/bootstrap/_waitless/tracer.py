"""Follows the tasks of a program from outside: when each runs, is ready, waits, or blocks all others."""

import asyncio
import sys
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from .events import Ending, EventLog
from .labels import label_of
from .lane import Lane
from .waits import place, wait_of

#: Tasks that are drawn; a program that starts more runs all the same.
_MOST_TASKS = 2_000
#: Waits for tasks that have lanes of their own.
_FOR_OTHERS = frozenset(("gather", "task", "wait", "TaskGroup"))


class Tracer:
    """Told by `TracedLoop` what the event loop does, and by `time.sleep` when the thread is parked."""

    def __init__(self, log: EventLog, now_ms: Callable[[], float], entry: str) -> None:
        """`now_ms` counts from the start of the program; `entry` is the file whose lines are told."""
        self._log = log
        self._now = now_ms
        self._entry = entry
        self._lanes: WeakKeyDictionary[asyncio.Task[Any], Lane | None] = WeakKeyDictionary()
        self._count = 0
        self._current: Lane | None = None
        self._program = self._add_lane(entry, 0.0)
        self._program.tell("running", 0.0)

    def woken(self, task: asyncio.Task[Any], overdue_ms: float) -> None:
        """The loop will run a step of the task: the first, or because its wait is over.

        `overdue_ms`: so long ago the wait was over, had the loop not been busy.
        """
        lane = self._lane(task)
        if lane is not None and lane.woken_at is None:
            lane.wake(self._now() - overdue_ms)

    def begin(self, task: asyncio.Task[Any]) -> None:
        """A step of the task begins."""
        lane = self._lane(task)
        if lane is None:
            return
        lane.running = True
        lane.woken_at = None
        self._current = lane
        lane.tell("running", self._now())

    def end(self, task: asyncio.Task[Any]) -> None:
        """The step has ended: the task is done, or waits for something, or for its next turn."""
        now = self._now()
        lane = self._lane(task)
        if lane is None:
            return
        lane.running = False
        self._current = None
        if task.done():
            lane.end(_ending_of(task), now)
            return
        on, lane.line = wait_of(task, self._entry)
        if lane.woken_at is not None:
            lane.tell("ready", now)
            return
        if on not in _FOR_OTHERS:
            lane.reveal()
        lane.tell("waiting", now, on)

    def blocked(self, sleep: Callable[[], None]) -> None:
        """Runs `sleep`, which parks the thread and with it the event loop."""
        lane = self._current or self._program
        before = lane.block(self._now(), "time.sleep", self._callers_line())
        sleep()
        before.resume(self._now())

    def loop_runs(self, running: bool) -> None:
        """The program has entered an event loop, or is back from it."""
        if running:
            self._program.tell("waiting", self._now(), "asyncio.run")
        else:
            self._program.tell("running", self._now())

    def finish(self, ending: Ending) -> None:
        """The program has ended."""
        self._program.end(ending, self._now())
        self._log.flush()

    def _lane(self, task: asyncio.Task[Any]) -> Lane | None:
        """None: the task is not drawn."""
        if task not in self._lanes:
            self._lanes[task] = self._new_lane(task)
        return self._lanes[task]

    def _new_lane(self, task: asyncio.Task[Any]) -> Lane | None:
        if self._count > _MOST_TASKS:
            return None
        lane = self._add_lane(label_of(task), self._now())
        lane.line = place(task.get_coro(), self._entry)
        if self._current is not None:
            lane.reveal()
        return lane

    def _add_lane(self, label: str, at: float) -> Lane:
        lane = Lane(self._log, self._count, label, self._current, at)
        self._count += 1
        return lane

    def _callers_line(self) -> int | None:
        frame = sys._getframe()
        while frame is not None:
            if frame.f_code.co_filename == self._entry:
                return frame.f_lineno
            frame = frame.f_back
        return None


def _ending_of(task: asyncio.Task[Any]) -> Ending:
    if task.cancelled():
        return "cancelled"
    # Not `task.exception()`: who asks for it silences asyncio's "exception was never retrieved".
    return "done" if task._exception is None else "error"

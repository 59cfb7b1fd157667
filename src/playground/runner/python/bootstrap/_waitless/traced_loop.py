"""An event loop that tells a tracer what it does. Works with every loop that is built on asyncio's own."""

import asyncio
from asyncio import futures
from collections.abc import Callable
from contextvars import Context
from typing import Any

from .tracer import Tracer


class _Step:
    """A step of a task, with the tracer told before and after."""

    __slots__ = ("__self__", "_callback", "_tracer")

    def __init__(self, task: asyncio.Task[Any], callback: Callable[..., object], tracer: Tracer) -> None:
        # By this name asyncio finds the task of a callback, for its own messages.
        self.__self__ = task
        self._callback = callback
        self._tracer = tracer

    def __call__(self, *args: object) -> None:
        task, callback, tracer = self.__self__, self._callback, self._tracer
        tracer.begin(task)
        try:
            callback(*args)
        finally:
            tracer.end(task)
            # A traceback may keep this frame: like asyncio's own it must not keep the task, which tells of an
            # exception that nobody retrieved when it is let go of.
            self = task = callback = args = None


class TracedLoop(asyncio.BaseEventLoop):
    """To be named before the loop that it makes traceable.

    Tasks, coroutines and futures stay as they are: what a task does is seen from the callbacks that it schedules,
    its steps. So no frame, name or repr differs from those of an untraced program.
    """

    _tracer: Tracer
    #: For how long the timer that is being run has been due, in ms.
    _overdue_ms = 0.0

    def trace(self, tracer: Tracer) -> None:
        """To be called before the loop runs."""
        self._tracer = tracer

    def call_soon(self, callback: Callable[..., object], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """Sees every step of a task: its first, and each after what it waited for."""
        task = getattr(callback, "__self__", None)
        if isinstance(task, asyncio.Task):
            self._tracer.woken(task, self._overdue_ms)
            callback = _Step(task, callback, self._tracer)
        return super().call_soon(callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Sees the timers of `asyncio.sleep`: while the loop is blocked they are due, but not run."""
        if callback is futures._set_result_unless_cancelled:
            return super().call_at(when, self._end_sleep, when, *args, context=context)
        return super().call_at(when, callback, *args, context=context)

    def run_forever(self) -> None:
        """Sees when the program is inside the loop."""
        self._tracer.loop_runs(True)
        try:
            super().run_forever()
        finally:
            self._tracer.loop_runs(False)

    def _end_sleep(self, when: float, future: asyncio.Future[Any], result: object) -> None:
        self._overdue_ms = max(0.0, self.time() - when) * 1000
        try:
            futures._set_result_unless_cancelled(future, result)
        finally:
            self._overdue_ms = 0.0

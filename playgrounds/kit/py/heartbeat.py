"""Tells for how long the event loop stood still in a run."""

from asyncio import AbstractEventLoop, TimerHandle

from .clock import now

#: How often it beats, in ms.
_BEAT_MS = 5.0


class Heartbeat:
    """A timer beside the learner's code that finds out how late it is called.

    Whatever keeps the loop - a call that sleeps, a computation - keeps the timer waiting just as long. It is no task,
    so that `asyncio.all_tasks()` does not show it.
    """

    def __init__(self) -> None:
        #: Longest time for which a beat was late, in ms.
        self.stalled_ms = 0.0
        self._loop: AbstractEventLoop | None = None
        self._due = 0.0
        self._handle: TimerHandle | None = None

    def start(self, loop: AbstractEventLoop) -> None:
        """To be called inside `loop`. A version may run loops of its own, one after another."""
        if self._loop is None or self._loop.is_closed():
            self._loop = loop
            self._schedule(loop)

    def pause(self) -> None:
        """The loop stands still for a reason that is known: what the backend blocks is told by its own spans."""
        if self._loop is not None and self._loop.is_running():
            self._look()

    def resume(self) -> None:
        """The known reason is over."""
        if self._loop is not None and self._loop.is_running():
            self._schedule(self._loop)

    def stop(self) -> None:
        """To be called inside the loop when the version has returned."""
        self._look()
        if self._handle is not None:
            self._handle.cancel()

    def _look(self) -> None:
        self.stalled_ms = max(self.stalled_ms, now() - self._due)

    def _schedule(self, loop: AbstractEventLoop) -> None:
        if self._handle is not None:
            self._handle.cancel()
        self._due = now() + _BEAT_MS
        self._handle = loop.call_later(_BEAT_MS / 1000, self._beat, loop)

    def _beat(self, loop: AbstractEventLoop) -> None:
        self._look()
        self._schedule(loop)

"""Trace events on their way to the page: `TraceEvent` of protocol.ts."""

from collections.abc import Callable
from json import dumps
from typing import Any, Literal

State = Literal["ready", "running", "waiting", "blocked"]
Ending = Literal["done", "error", "cancelled"]

#: So many go out together, unless the thread is parked before.
_BATCH = 256
#: A program that changes its states more often is drawn up to here; its tasks still end. About 2 MB.
_MOST_STATES = 20_000


class EventLog:
    """Gathers events; times in ms since the program started."""

    def __init__(self, send: Callable[[str], None]) -> None:
        """`send` takes a JSON array of events."""
        self._send = send
        self._events: list[dict[str, Any]] = []
        self._states_left = _MOST_STATES

    def task(self, task_id: int, parent: int, label: str, at: float) -> None:
        """A task appears. `parent` is the task that created it, or 0."""
        self._add({"type": "task", "id": task_id, "parent": parent, "label": label, "at": at})

    def state(self, task_id: int, state: State, at: float, on: str, line: int | None) -> None:
        """A task is in this state from `at` on."""
        if self._states_left == 0:
            return
        self._states_left -= 1
        self._add({"type": "state", "id": task_id, "state": state, "at": at, "on": on, "line": line})

    def end(self, task_id: int, state: Ending, at: float) -> None:
        """A task has ended."""
        self._add({"type": "end", "id": task_id, "state": state, "at": at})

    def flush(self) -> None:
        """To be called before the thread stands still."""
        if self._events:
            events, self._events = self._events, []
            self._send(dumps(events))

    def _add(self, event: dict[str, Any]) -> None:
        self._events.append(event)
        if len(self._events) >= _BATCH:
            self.flush()

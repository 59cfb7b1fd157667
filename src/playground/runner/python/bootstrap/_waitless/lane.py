"""One line of the timeline: what is known of a task, or of the program itself."""

from .events import Ending, EventLog, State

#: States that are kept of a lane that is not shown yet.
_MOST_KEPT = 200


class Lane:
    """The states of one task on their way to the log. Times in ms.

    A lane can be hidden until it has something of its own to show: a coroutine that only waits for the tasks that it
    started would be drawn as one more operation in progress.
    """

    __slots__ = (
        "_hidden",
        "_log",
        "_on",
        "_parent",
        "_since",
        "_start",
        "_state",
        "label",
        "line",
        "running",
        "task_id",
        "woken_at",
    )

    def __init__(self, log: EventLog, task_id: int, label: str, parent: "Lane | None", at: float) -> None:
        self._log = log
        self.task_id = task_id
        self.label = label
        self._parent = parent
        self._start = self._since = at
        self._hidden: list[tuple[State, float, str, int | None]] | None = []
        self._state: State = "ready"
        self._on = ""
        #: Line of the learner's file that it stands on.
        self.line: int | None = None
        self.running = False
        #: Since when it could go on; None while it waits.
        self.woken_at: float | None = None

    def wake(self, at: float) -> None:
        """Since `at` it could go on; a step that is not over yet does so first."""
        self.woken_at = max(at, self._since)
        if not self.running:
            self.tell("ready", self.woken_at)

    def tell(self, state: State, at: float, on: str = "") -> None:
        """It is in this state from `at` on."""
        self._state, self._on, self._since = state, on, at
        if self._hidden is None:
            self._log.state(self.task_id, state, at, on, self.line)
        elif len(self._hidden) < _MOST_KEPT:
            self._hidden.append((state, at, on, self.line))

    def block(self, at: float, on: str, line: int | None) -> "Interrupted":
        """It parks the thread at `at`; what it does afterwards is what it did before."""
        before = Interrupted(self, self._state, self._on, self.line)
        self.line = line or self.line
        self.reveal()
        self.tell("blocked", at, on)
        return before

    def reveal(self) -> None:
        """Shows it, with all that was kept."""
        if self._hidden is None:
            return
        kept, self._hidden = self._hidden, None
        self._log.task(self.task_id, self._visible_parent(), self.label, self._start)
        for state, at, on, line in kept:
            self._log.state(self.task_id, state, at, on, line)

    def end(self, state: Ending, at: float) -> None:
        """It has ended. A lane that is still hidden had nothing to show."""
        if self._hidden is None:
            self._log.end(self.task_id, state, at)

    def _visible_parent(self) -> int:
        shown = self._parent is not None and self._parent._hidden is None
        return self._parent.task_id if shown else 0


class Interrupted:
    """What a lane did before it was blocked."""

    def __init__(self, lane: Lane, state: State, on: str, line: int | None) -> None:
        self._lane = lane
        self._state = state
        self._on = on
        self._line = line

    def resume(self, at: float) -> None:
        """It goes on at `at`."""
        self._lane.line = self._line
        self._lane.tell(self._state, at, self._on)

"""두 버전과, 그것을 재는 시계 / Two versions, and the clocks to measure them by"""

from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Literal

from kit.backend import Backend, Operation

Name = Literal["before", "after"]

TOTAL = 36
_SKIPPED_TOTAL = 10
_BASE_MS = {"before": 24.0, "after": 6.0}
_SKIPPING_MS = 2.0
#: Disturbances of five runs in turn: some are unlucky, and one of `before` is lucky.
_SHAPE = {"before": (1, 1.01, 0.45, 1.4, 0.99), "after": (1, 3.2, 0.99, 1.01, 0.98)}
#: By how much the machine gets slower with each run, and with how many of them.
_DRIFT = 0.012
_DRIFTING_RUNS = 12
#: Reading a clock takes time too.
_READING_MS = 0.001
_MIDNIGHT_MS = 1_700_000_000_000.0
#: During every third run the time of day is corrected.
_CORRECTION_MS = -40.0


@dataclass(frozen=True)
class Conditions:
    """What makes one comparison differ from another."""

    #: 1, 2 or 3: what its runs are labelled by.
    number: int
    #: What the first run of each costs on top, in ms.
    cold_ms: dict[str, float]
    #: Where in the pattern of disturbances it begins.
    phase: int
    #: Whether `after` skips, from its second run on, the orders that it has seen.
    skips: bool = False


@dataclass
class Run:
    """One run of a version, and what was read of which clock between it and the runs beside it."""

    version: Name
    is_first: bool
    ms: float
    before: list[str]
    after: list[str] = field(default_factory=list)


class Clock:
    """이 세계의 시간은 실제 시간이 아니라 이 시계로만 잴 수 있습니다.

    Time in this world is not real time: only these clocks can measure it.
    """

    def __init__(self, comparison: "Comparison") -> None:
        self._comparison = comparison

    def perf_counter(self) -> float:
        """`time.perf_counter()`와 같습니다. 초 / Like `time.perf_counter()`, in seconds"""
        return self._comparison.reading("perf_counter") / 1000

    def time(self) -> float:
        """`time.time()`과 같습니다. 초 / Like `time.time()`, in seconds"""
        return (self._comparison.reading("time") + self._comparison.day_ms) / 1000


class Comparison:
    """Two versions in a world of its own, whose time passes only while they run."""

    def __init__(self, backend: Backend, conditions: Conditions) -> None:
        self._backend = backend
        self._conditions = conditions
        self._time_ms = 0.0
        self._in_flight = 0
        self._finished = 0
        #: Clocks read since a run last began or ended.
        self._read: list[str] = []
        self._ended: Run | None = None
        self._calls = {"before": 0, "after": 0}
        self._asked = 0
        self.clock = Clock(self)
        self.day_ms = _MIDNIGHT_MS
        self.runs: list[Run] = []
        #: Most runs under way at one time.
        self.together = 0
        #: Readings of a clock while a run was under way.
        self.read_meanwhile = 0

    @property
    def unfinished(self) -> int:
        """Runs that were asked for and have not ended; a coroutine that nobody awaits never does."""
        return self._asked - self._finished

    async def _run(self, version: Name) -> int:
        done = self._calls[version]
        at = sum(self._calls.values())
        self._calls[version] += 1
        self._in_flight += 1
        self.together = max(self.together, self._in_flight)
        is_skipping = self._conditions.skips and version == "after" and done > 0
        ms = self._ms(version, done, at, is_skipping=is_skipping)
        run = Run(version, done == 0, ms, before=self.passed())
        self.runs.append(run)
        start = self._time_ms
        label = f"{self._conditions.number} {version} {round(ms)} ms"
        try:
            await self._backend.wait(Operation(label, "version", ms, None))
        finally:
            self._in_flight -= 1
        self._time_ms = max(self._time_ms, start + ms)
        if at % 3 == 1:
            self.day_ms += _CORRECTION_MS
        self._finished += 1
        self.passed()
        self._ended = run
        return _SKIPPED_TOTAL if is_skipping else TOTAL

    def _ms(self, version: Name, done: int, at: int, *, is_skipping: bool) -> float:
        is_first = done == 0
        shape = 1 if is_first else _SHAPE[version][(done + self._conditions.phase + 4) % 5]
        usual = (_SKIPPING_MS if is_skipping else _BASE_MS[version]) * shape
        cold = self._conditions.cold_ms[version] if is_first else 0
        # Two versions that run side by side share the machine.
        return (usual * (1 + _DRIFT * min(at, _DRIFTING_RUNS)) + cold) * self._in_flight

    def before(self) -> Coroutine[None, None, int]:
        """주문 8건의 합계를 구합니다: 고치기 전 / Adds up eight orders: before the change"""
        return self._ask("before")

    def after(self) -> Coroutine[None, None, int]:
        """주문 8건의 합계를 구합니다: 고친 뒤 / Adds up eight orders: after the change"""
        return self._ask("after")

    def _ask(self, version: Name) -> Coroutine[None, None, int]:
        self._asked += 1
        coroutine = self._run(version)
        # Where nobody awaits it, Python says so by this name: let it be the one that the learner called.
        coroutine.__qualname__ = version
        return coroutine

    def passed(self) -> list[str]:
        """A run begins or ends, or all is over: what was read up to now belongs to what was before."""
        since, self._read = self._read, []
        if self._ended is not None:
            self._ended.after = since
        self._ended = None
        return since

    def reading(self, name: str) -> float:
        """Milliseconds since the comparison began; reading takes a moment itself."""
        self._read.append(name)
        self.read_meanwhile += self._in_flight > 0
        self._time_ms += _READING_MS
        return self._time_ms

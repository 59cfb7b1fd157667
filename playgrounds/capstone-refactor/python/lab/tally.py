"""무엇이 무엇과 겹쳤는지 셉니다. 시계는 쓰지 않습니다 / Counts what overlapped with what, without a clock"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Literal, get_args

#: 겹칠 수 있는 단계 / The stages whose waits can overlap
Stage = Literal["prices", "customers", "notes"]
_STAGES: tuple[Stage, ...] = get_args(Stage)
#: 단계마다 한꺼번에 되는 수 / What each stage does at a time
_AT_ONCE = 6


@dataclass(eq=False)
class _Wait:
    stage: Stage
    ms: float
    #: Most waits in progress at any time while this one was.
    peak: int = 0


class Tally:
    """What overlapped with what in one run."""

    def __init__(self) -> None:
        self._waits: list[_Wait] = []
        self._going: set[_Wait] = set()
        self._ended: set[Stage] = set()
        #: For each stage, those of which something had ended before it began.
        self._before: dict[Stage, frozenset[Stage]] = {}
        self._most = dict.fromkeys(_STAGES, 0)
        self._together = 0
        # Notes are read in threads.
        self._lock = Lock()

    def begin(self, stage: Stage, ms: float) -> Callable[[], None]:
        """A wait has begun; call the result when it is over."""
        wait = _Wait(stage, ms)
        with self._lock:
            self._before.setdefault(stage, frozenset(self._ended))
            self._waits.append(wait)
            self._going.add(wait)
            for one in self._going:
                one.peak = max(one.peak, len(self._going))
            self._most[stage] = max(self._most[stage], sum(one.stage == stage for one in self._going))
            self._together = max(self._together, len(self._going))

        def end() -> None:
            with self._lock:
                self._going.discard(wait)
                self._ended.add(stage)

        return end

    def most(self) -> dict[str, float]:
        """Most waits at one time: of each stage, and of all. What hardly asked is not held to anything."""
        few = [stage for stage in _STAGES if sum(wait.stage == stage for wait in self._waits) < 2]
        together = _AT_ONCE if len(self._waits) < 2 else self._together
        return {**self._most, **dict.fromkeys(few, _AT_ONCE), "together": together}

    def share(self, alone: float) -> float:
        """Per cent of the limit that the order of stages allows.

        Its shortest time over the time that the overlaps seen add up to. `alone`: ms of what cannot overlap.
        """
        least = alone + sum(wait.ms / self._capacity(wait.stage) for wait in self._waits)
        own = alone + sum(wait.ms / min(wait.peak, self._capacity(wait.stage)) for wait in self._waits)
        return int(100 * least // own)

    def _capacity(self, stage: Stage) -> int:
        return _AT_ONCE * sum(self._is_together(stage, other) for other in _STAGES)

    def _is_together(self, a: Stage, b: Stage) -> bool:
        """Two stages run together unless one began only after something of the other had ended."""
        before = self._before
        return a == b or (b in before and b not in before[a] and a not in before[b])

"""비교 셋과, 재는 함수가 한 일 / Three comparisons, and what the measuring function did"""

import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from kit.backend import Backend

from .comparison import TOTAL, Clock, Comparison, Conditions, Run
from .figures import TRUE_RATIO, apart, counts_first, is_known, is_made_by, is_sound, pair_of, without_first

#: 오전, 오후, 그리고 일을 빼먹는 버전 / Morning, afternoon, and a version that leaves work out
_COMPARISONS = (
    Conditions(1, {"before": 36, "after": 6}, phase=0),
    Conditions(2, {"before": 4, "after": 34}, phase=2),
    Conditions(3, {"before": 4, "after": 6}, phase=0, skips=True),
)

#: What stands for a comparison that was refused.
_NO_RATIO = -1

Version = Callable[[], Awaitable[int]]
Benchmark = Callable[[Version, Version, Clock], Awaitable[float | None]]


@dataclass(frozen=True)
class _Outcome:
    """What a benchmark returned, and what was seen of it."""

    returned: object
    seen: Comparison
    unfinished: int

    @property
    def ratio(self) -> float | None:
        returned = self.returned
        is_number = isinstance(returned, int | float) and not isinstance(returned, bool)
        return float(returned) if is_number and math.isfinite(returned) else None

    @property
    def timed(self) -> list[Run]:
        """Runs that the right clock was read right before and right after."""
        return [run for run in self.seen.runs if "perf_counter" in run.before and "perf_counter" in run.after]

    @property
    def timed_by_day(self) -> int:
        gaps = [(run.before, run.after) for run in self.seen.runs]
        return sum(all("time" in read and "perf_counter" not in read for read in ends) for ends in gaps)

    @property
    def is_unclocked(self) -> bool:
        readings = self.seen.read_meanwhile + sum(len(run.before + run.after) for run in self.seen.runs)
        return bool(self.seen.runs) and readings == 0

    @property
    def is_one_ended(self) -> bool:
        """Whether the right clock was read at one end of the runs alone.

        Never twice between two of them, or not once more when the last had ended. What is a figure of the runs all the
        same was measured somehow.
        """
        runs = self.seen.runs
        if self.ratio is None or not runs or is_known(self.ratio, self.timed):
            return False
        between = [gap.count("perf_counter") for gap in [runs[0].before, *(run.after for run in runs)]]
        is_last_open = "perf_counter" in runs[-1].before and between[-1] == 0
        is_read = sum(count > 0 for count in between) * 2 > len(runs)
        return is_read and (is_last_open or max(between) <= 1)

    @property
    def left(self) -> int:
        early = self.seen.read_meanwhile if self.seen.together == 1 else 0
        return self.unfinished + early

    @property
    def keeps_first(self) -> bool:
        return self.ratio is not None and len(self.seen.runs) > 2 and counts_first(self.ratio, self.timed)

    @property
    def counted(self) -> int:
        """Runs of the version with fewer of them that were timed, and may have gone into the ratio."""
        return min(map(len, pair_of(self.timed if self.keeps_first else without_first(self.timed))))


class World:
    """Three comparisons over a simulated backend, and what became of them."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._outcomes: list[_Outcome] = []

    async def compare(self, benchmark: Benchmark) -> int:
        """Has the three comparisons made, one after another."""
        for conditions in _COMPARISONS:
            comparison = Comparison(self._backend, conditions)
            returned: object = None
            try:
                returned = await benchmark(comparison.before, comparison.after, comparison.clock)
            except Exception:
                # To raise is one way to refuse a comparison of different work.
                if not conditions.skips:
                    raise
            comparison.passed()
            self._outcomes.append(_Outcome(returned, comparison, comparison.unfinished))
        return TOTAL

    def facts(self) -> dict[str, float]:
        """Counts of what was done, and the ratios that it led to: the true one where a mistake was not made."""
        outcomes, sound = self._outcomes, self._outcomes[:-1]
        other = outcomes[-1].ratio
        return {
            "left": sum(one.left for one in outcomes),
            "together": max(one.seen.together for one in outcomes),
            "byDate": sum(one.timed_by_day for one in outcomes),
            "oneEnded": sum(one.is_one_ended for one in sound),
            "unclocked": sum(one.is_unclocked for one in sound),
            "refused": sum(one.returned is None for one in sound),
            "noNumber": sum(one.returned is not None and one.ratio is None for one in sound),
            "once": _worst(sound, lambda one, _: 0 < len(one.seen.runs) <= 2),
            "runs": min(one.counted for one in sound),
            "otherWork": _NO_RATIO if other is None else round(abs(other), 2),
            "first": sum(one.keeps_first for one in sound),
            "apart": round(max(apart(one.timed) for one in sound), 2),
            "inverse": _worst(sound, lambda _, ratio: ratio != 0 and is_sound(1 / ratio)),
            "mean": _worst(sound, lambda one, ratio: not is_sound(ratio) and is_made_by("mean", ratio, one.timed)),
            "best": _worst(sound, lambda one, ratio: not is_sound(ratio) and _is_picked(one, ratio)),
            "unsorted": _worst(sound, lambda one, ratio: not is_sound(ratio) and is_made_by("middle", ratio, one.timed)),
            "ratio": _worst(sound, lambda _one, _ratio: True),
        }


def _is_picked(one: _Outcome, ratio: float) -> bool:
    """The last runs may be the best ones by chance."""
    return is_made_by("best", ratio, one.timed) and not is_made_by("last", ratio, one.timed)


def _worst(outcomes: list[_Outcome], is_so: Callable[[_Outcome, float], bool]) -> float:
    """Of the ratios that a mistake led to, the one that is furthest from the truth."""
    ratios = [one.ratio for one in outcomes if one.ratio is not None and is_so(one, one.ratio)]
    return round(max(ratios, key=_distance, default=TRUE_RATIO), 2)


def _distance(ratio: float) -> float:
    """How far a ratio lies from the true one; what is not above zero lies furthest."""
    return abs(math.log(ratio / TRUE_RATIO)) if ratio > 0 else math.inf

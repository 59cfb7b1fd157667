"""어떤 값으로 비율을 냈는지 / Which figure a ratio was made of"""

import math
from collections.abc import Callable, Sequence
from statistics import fmean, median

from .comparison import Name, Run

#: What the two versions really come to, by construction.
TRUE_RATIO = 4.0
#: How far a sound ratio may lie from it, as a share.
_BAND = 0.06
#: Two ratios that lie so close together are the same one, but for the readings of the clock.
_SAME = 1e-3

Pair = tuple[list[float], list[float]]
Figure = Callable[[Sequence[float]], float]
Estimate = Callable[[Pair], float]


def _of(figure: Figure) -> Estimate:
    return lambda pair: figure(pair[0]) / figure(pair[1])


def _of_ratios(figure: Figure) -> Estimate:
    return lambda pair: figure([before / after for before, after in zip(*pair, strict=False)])


_ESTIMATES: dict[str, tuple[Estimate, ...]] = {
    "median": (_of(median), _of_ratios(median)),
    "mean": (_of(fmean), _of_ratios(fmean)),
    "best": (_of(min), _of_ratios(max)),
    "last": (_of(lambda times: times[-1]),),
}
#: Figures that nobody should take.
_ODDITIES: dict[str, tuple[Estimate, ...]] = {
    "worst": (_of(max),),
    # As they were recorded, not in order of size.
    "middle": (_of(lambda times: times[len(times) // 2]),),
}
_KINDS = {**_ESTIMATES, **_ODDITIES}


def is_sound(ratio: float) -> bool:
    """Whether a ratio lies close enough to the true one."""
    return abs(ratio / TRUE_RATIO - 1) <= _BAND


def is_made_by(kind: str, ratio: float, runs: Sequence[Run]) -> bool:
    """Whether a ratio is this kind of figure of these runs, with the first of each version or without."""
    return any(_is_it(figure, ratio, some) for figure in _KINDS[kind] for some in (runs, without_first(runs)))


def is_known(ratio: float, runs: Sequence[Run]) -> bool:
    """Whether a ratio is near the true one, or some figure of these runs, also the wrong way round."""
    return any(
        is_sound(one) or any(is_made_by(kind, one, runs) for kind in _KINDS)
        for one in (ratio, 1 / ratio if ratio else math.inf)
    )


def counts_first(ratio: float, runs: Sequence[Run]) -> bool:
    """Whether the first run of each version went into the ratio: it is a figure of all the runs, and none of the others."""
    rest = without_first(runs)
    is_of_all = any(_is_it(figure, ratio, runs) for figures in _ESTIMATES.values() for figure in figures)
    return is_of_all and not any(_is_it(figure, ratio, rest) for figures in _KINDS.values() for figure in figures)


def _is_it(figure: Estimate, ratio: float, runs: Sequence[Run]) -> bool:
    pair = pair_of(runs)
    return all(pair) and math.isclose(figure(pair), ratio, rel_tol=_SAME)


def without_first(runs: Sequence[Run]) -> list[Run]:
    """All but the first run of each version."""
    return [run for run in runs if not run.is_first]


def pair_of(runs: Sequence[Run]) -> Pair:
    """The times of the two versions, in ms."""

    def of(name: Name) -> list[float]:
        return [run.ms for run in runs if run.version == name]

    return of("before"), of("after")


def apart(runs: Sequence[Run]) -> float:
    """How far apart in time the two versions lie: 0 in turn, 1 where all of one come before all of the other."""

    def places(name: Name) -> list[int]:
        return [at for at, run in enumerate(runs) if run.version == name]

    before, after = places("before"), places("after")
    if not before or not after:
        return 0
    return abs(fmean(before) - fmean(after)) / ((len(before) + len(after)) / 2)

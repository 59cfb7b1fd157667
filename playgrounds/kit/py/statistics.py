"""Figures of samples."""

import math
from collections.abc import Sequence


def quantile(values: Sequence[float], q: float) -> float:
    """By linear interpolation between the closest ranks; `q` from 0 to 1. NaN without values."""
    if not values:
        return math.nan
    ordered = sorted(values)
    rank = (len(ordered) - 1) * q
    below, above = ordered[math.floor(rank)], ordered[math.ceil(rank)]
    return below + (above - below) * (rank - math.floor(rank))


def median(values: Sequence[float]) -> float:
    """The middle one, or halfway between the two in the middle."""
    return quantile(values, 0.5)


def spread(values: Sequence[float]) -> float:
    """Interquartile range over median: how far samples disagree, free of the unit."""
    return ratio(quantile(values, 0.75) - quantile(values, 0.25), median(values))


def ratio(above: float, below: float) -> float:
    """A quotient that is NaN or infinite where there is none, as in JavaScript, instead of raising."""
    if below != 0:
        return above / below
    return math.nan if above == 0 or math.isnan(above) else math.copysign(math.inf, above)


def round_down(value: float) -> float:
    """Two decimals, rounded down: a ratio of 1.996 must not read as the 2 that it has not reached."""
    return math.floor(value * 100 + 1e-9) / 100 if math.isfinite(value) else value


def round_to(value: float, decimals: int) -> float:
    """Rounded half up, as JavaScript does."""
    scale = 10**decimals
    return math.floor(value * scale + 0.5) / scale if math.isfinite(value) else value

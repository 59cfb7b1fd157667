"""오래 걸리는 계산 / A long computation"""

from kit.clock import now
from lab.turns import Turns

_RANGES = 40
_FIRST = 1_000_000
#: How long one range takes, in ms: the whole report is forty times as long.
_RANGE_MS = 6
_PROBE = 50


def count_primes(numbers: range) -> int:
    """구간에 있는 소수의 개수를 셉니다. 계산만 하고 기다리지 않습니다.

    Counts the primes of a range: computes, never waits.
    """
    turns.counted()
    return _primes_in(numbers)


turns = Turns()


def _primes_in(numbers: range) -> int:
    return sum(map(_is_prime, numbers))


def _is_prime(candidate: int) -> bool:
    if candidate < 2:
        return False
    divisor = 2
    while divisor * divisor <= candidate:
        if candidate % divisor == 0:
            return False
        divisor += 1
    return True


def _ranges_for_here() -> list[range]:
    """Ranges that take about the same time on every machine: as long as counting them takes here at best."""
    size = max(1, round(_PROBE * _RANGE_MS / min(_probe() for _ in range(10))))
    return [range(_FIRST + index * size, _FIRST + (index + 1) * size) for index in range(_RANGES)]


def _probe() -> float:
    start = now()
    _primes_in(range(_FIRST, _FIRST + _PROBE))
    return now() - start


RANGES = _ranges_for_here()

"""Clocks of a thread that is parked instead of spinning."""

import math
import operator
import time
from collections.abc import Callable
from time import perf_counter


class Clock:
    """Parks the thread for real, and knows for how long.

    WebAssembly has no clock of processor time: its `process_time` runs on while a program sleeps. The time spent
    parked is taken off here; what other programs of the machine take stays in.
    """

    def __init__(self, park: Callable[[float], None]) -> None:
        """`park` blocks the thread for so many ms."""
        self._park = park
        self._parked = 0.0
        self._started = perf_counter()

    def park(self, seconds: float) -> None:
        """Blocks the thread."""
        start = perf_counter()
        self._park(seconds * 1000)
        self._parked += perf_counter() - start

    def now_ms(self) -> float:
        """Since the program started, in ms."""
        return (perf_counter() - self._started) * 1000

    def process_time(self) -> float:
        """Processor time since the program started, in seconds."""
        return perf_counter() - self._started - self._parked

    def process_time_ns(self) -> int:
        """The same in whole nanoseconds."""
        return int(self.process_time() * 1e9)

    def install(self, block: Callable[[Callable[[], None]], None]) -> None:
        """Puts these clocks into the module `time`. `block` is given each sleep to run it."""

        def sleep(seconds: float, /) -> None:
            """Suspends execution for so many seconds: it blocks the thread, hence the event loop."""
            duration = checked_duration(seconds)
            block(lambda: self.park(duration))

        time.sleep = sleep
        time.process_time = time.thread_time = self.process_time
        time.process_time_ns = time.thread_time_ns = self.process_time_ns


def checked_duration(seconds: object) -> float:
    """A duration that `time.sleep` accepts, in seconds; raises as it does otherwise."""
    duration = seconds if isinstance(seconds, float) else operator.index(seconds)
    if math.isnan(duration):
        raise ValueError("Invalid value NaN (not a number)")
    if duration < 0:
        raise ValueError("sleep length must be non-negative")
    return duration

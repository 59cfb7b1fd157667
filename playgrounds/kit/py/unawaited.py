"""Coroutines that nobody awaits: Python warns of each when it is collected."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Unawaited:
    """Counts the warnings; each is shown once, as Python does by itself."""

    def __init__(self) -> None:
        #: Coroutines that were never awaited, since it was last set to none.
        self.count = 0
        self._shown: set[str] = set()

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Around all runs: what is returned may be let go only after its run."""
        with warnings.catch_warnings():
            warnings.filterwarnings("always", ".* was never awaited", RuntimeWarning)
            show = warnings.showwarning

            def take(message: Warning | str, *place: Any) -> None:
                self.count += "was never awaited" in str(message)
                if str(message) not in self._shown:
                    self._shown.add(str(message))
                    show(message, *place)

            warnings.showwarning = take
            yield

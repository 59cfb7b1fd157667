"""The page as a program's runtime sees it."""

from typing import Protocol


class Page(Protocol):
    """What the worker lends to Python: it comes from JavaScript, in tests from a double."""

    def park(self, ms: float) -> None:
        """Sends what was printed, then blocks the thread."""

    def trace(self, events: str) -> None:
        """Takes trace events: a JSON array."""

    def lab_run(self, side: str, run: int, runs: int) -> None:
        """Tells that a version of a lab begins a run."""

    def measured(self, measurement: str) -> None:
        """Takes the samples of a lab: JSON."""

"""Counts how many ranges are counted before the event loop gets its turn: by every processor the same"""

import asyncio


class Turns:
    """Of the loop that counts; what other threads count does not keep it"""

    def __init__(self) -> None:
        self._in_a_row = 0
        self._most = 0
        self._has_returned = False
        self._late = 0
        self._asked_of: asyncio.AbstractEventLoop | None = None

    def counted(self) -> None:
        """To be called with each range."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._in_a_row += 1
        self._late += self._has_returned
        self._most = max(self._most, self._in_a_row)
        if self._asked_of is not loop:
            self._asked_of = loop
            loop.call_soon(self._turn)

    def returned(self) -> None:
        """To be called when the report is there: what is counted from now on comes too late for it."""
        self._has_returned = True

    def take(self) -> dict[str, float]:
        """Most of them without a turn in between, and those that came too late, since the last time it was asked."""
        taken: dict[str, float] = {"rangesInARow": self._most, "late": self._late}
        self._in_a_row = self._most = self._late = 0
        self._has_returned = False
        return taken

    def _turn(self) -> None:
        self._asked_of = None
        self._in_a_row = 0

"""보고서를 만드는 동안에도 응답해야 하는 서버 / A server that has to answer while the report is made"""

import asyncio
import inspect
from collections.abc import Callable, Sequence

from kit.backend import Backend, Operation
from lab.primes import RANGES, turns

_PINGS = 8
_PING_MS = 20


class Server:
    """Answers pings one after another beside the report."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def _answer_pings(self) -> None:
        for ping in range(1, _PINGS + 1):
            await self._backend.wait(Operation(f"ping {ping}", "ping", _PING_MS, None))

    async def serve(self, make_report: Callable[[Sequence[range]], object]) -> object:
        """The report, once all pings are answered."""
        pings = asyncio.create_task(self._answer_pings())
        await asyncio.sleep(0)
        report = make_report(RANGES)
        if inspect.isawaitable(report):
            report = await report
        turns.returned()
        await pings
        return report

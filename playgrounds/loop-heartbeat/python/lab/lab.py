"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.backend import Backend
from kit.lab import Lab
from lab.primes import RANGES, turns
from lab.server import Server



def _prepare(backend: Backend) -> tuple[Server]:
    turns.take()
    return (Server(backend),)


lab = Lab(
    entry="make_report",
    items=len(RANGES),
    prepare=_prepare,
    run=lambda make_report, server: server.serve(make_report),
    facts=lambda _server: turns.take(),
)

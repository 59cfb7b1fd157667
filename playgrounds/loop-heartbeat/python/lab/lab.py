"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.lab import Lab
from lab.primes import RANGES
from lab.server import Server

lab = Lab(
    entry="make_report",
    items=len(RANGES),
    prepare=lambda backend: (Server(backend),),
    run=lambda make_report, server: server.serve(make_report),
)

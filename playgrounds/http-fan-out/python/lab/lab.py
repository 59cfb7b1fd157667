"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.lab import Lab
from lab.api import IDS, Api
from lab.transport import create_transport

lab = Lab(
    entry="summarize_all", items=len(IDS), prepare=lambda backend: (Api(backend, create_transport(backend)), IDS)
)

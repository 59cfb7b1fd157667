"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.lab import Lab
from lab.service import IDS, Service

lab = Lab(entry="fetch_all", items=len(IDS), prepare=lambda backend: (Service(backend), IDS))

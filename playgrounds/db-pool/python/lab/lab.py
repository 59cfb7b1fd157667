"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.lab import Lab
from lab.database import IDS, Database

lab = Lab(entry="find_orders", items=len(IDS), prepare=lambda backend: (Database(backend), IDS))
